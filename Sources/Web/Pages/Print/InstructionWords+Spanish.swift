import Chart

extension InstructionWords {
  /// Written by the engineers: a clinician who speaks Spanish has to read it before use.
  static let spanish = InstructionWords(
    language: .spanish, title: "Su plan al salir", nameLabel: "Nombre",
    tolerance: Part(
      heading: "Su cuerpo ya no está acostumbrado a los opioides",
      lines: [
        "La cantidad que usaba antes ahora puede detener su respiración. Usted puede morir.",
        "Las primeras semanas después de salir son las más peligrosas.",
        "Es aún más peligroso con alcohol o con benzodiacepinas (como Xanax o Valium).",
        "Si vuelve a usar, no lo haga a solas. Tenga naloxona con usted.",
      ]),
    overdose: Part(
      heading: "Si alguien pudo haber tomado demasiado",
      lines: [
        "Señales: no despierta, respira despacio o no respira, labios azules o grises, ronquidos.",
        "Llame al 911. Diga que la persona no respira bien.", "Dé naloxona.",
        "Dé respiración de boca a boca si sabe hacerlo.",
        "Si la persona no despierta, dé naloxona otra vez si tiene más.",
        "Ponga a la persona de lado. Quédese hasta que llegue la ayuda, aunque despierte.",
      ]),
    naloxoneHeading: "Naloxona",
    naloxoneInHand: "Usted recibió naloxona y alguien le mostró cómo usarla.",
    naloxoneMissing: "Pida naloxona antes de salir. Es para usted.",
    naloxoneLines: [
      "Llévela siempre con usted. Puede salvar su vida o la de otra persona.",
      "Diga a las personas cercanas dónde está y cómo se usa.",
    ],
    medicineHeading: "Medicina para el uso de opioides",
    medicineContinued: [
      "Siga tomando su medicina tal como se la indicaron.",
      "Esta medicina baja el riesgo de morir. Tomarla es parte de recuperarse.",
      "No la deje por su cuenta. Hable primero con quien se la receta, también si no se siente bien.",
    ],
    medicineReferred: [
      "Usted va a un programa que le da su medicina. Vaya, aunque se sienta bien.",
      "Esta medicina baja el riesgo de morir. Tomarla es parte de recuperarse.",
    ],
    medicineDeclined: [
      "Usted decidió no tomar medicina por ahora. Puede cambiar de opinión cualquier día.",
      "La buprenorfina y la metadona bajan el riesgo de morir. Pídalas aquí o en cualquier clínica.",
    ],
    medicineUnplanned: [
      "Antes de salir, pregunte qué va a pasar con su medicina.",
      "La buprenorfina y la metadona bajan el riesgo de morir.",
    ],
    methadone: "Metadona: antes de salir, pregunte dónde y cuándo recibe su próxima dosis.",
    supply: { "La medicina que lleva a casa alcanza hasta el \($0)." },
    otherSubstances: "No mezcle su medicina con alcohol, benzodiacepinas u otros opioides.",
    mouthCare: Part(
      heading: "Cuide su boca",
      lines: [
        "La medicina que se deshace debajo de la lengua puede dañar sus dientes.",
        "Cuando se haya deshecho por completo, tome un trago grande de agua. Enjuague y trague.",
        "No se cepille los dientes enseguida. Cepíllelos más tarde.",
        "Vaya al dentista y dígale qué medicina toma.",
      ]),
    appointmentHeading: "Su próxima cita",
    appointment: { date, person in person.map { "\(date), con \($0)" } ?? date },
    appointmentMissing: "Todavía no tiene cita. Pídala antes de salir.",
    appointmentLines: ["Vaya, aunque se sienta bien. Si no puede ir, llame y pida otra fecha."],
    callUs: Part(
      heading: "Llámenos a nosotros o a su clínica si",
      lines: [
        "vomita el agua o la medicina",
        "la abstinencia vuelve o empeora, o no duerme varias noches",
        "volvió a usar: aquí nadie le va a culpar", "puede estar embarazada",
        "se le acaba o se le pierde la medicina",
      ]),
    emergency: Part(
      heading: "Pida ayuda de inmediato si",
      lines: [
        "alguien no despierta o respira mal: llame al 911",
        "se desmaya, tiene convulsiones o dolor de pecho, o ve u oye cosas que no están: llame al 911",
        "piensa en hacerse daño o en matarse: llame o mande un mensaje al 988",
      ]),
    phone: "Nuestro teléfono",
    weekdays: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ],
    date: { weekday, day, month, clock in "\(weekday) \(day) de \(month), a las \(clock)" },
    made: { date, by in "Hecho el \(date) por \(by)." }, received: "Recibido por")
}
