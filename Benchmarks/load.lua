-- Requests of one kind from many clients, for wrk: wrk … --script load.lua URL -- UNIT KIND CLIENTS KEY
--
-- UNIT is a file with a table of clients, charts and rounds to save. wrk does not tell on which connection a request
-- goes out, so the clients take turns: with as many connections as clients, each has about one request under way.

local unit, make, clients, key
local turn = 0
local threads = {}

-- Global, because only globals of a thread can be read when all is done.
wrong = 0

local function read(path, client)
  return wrk.format("GET", path, { Cookie = client.cookie, Accept = "text/html" })
end

local function save(chart, client, body)
  return wrk.format("POST", chart .. "/round", {
    Cookie = client.cookie,
    ["X-CSRF-Token"] = client.csrf,
    ["Idempotency-Key"] = key .. "-" .. turn,
    ["Content-Type"] = "application/json",
  }, body)
end

local kinds = {
  plain = function() return wrk.format("GET", "/ping") end,
  board = function(client) return read("/board", client) end,
  chart = function(client, chart) return read(chart, client) end,
  save = function(client, chart) return save(chart, client, unit.round) end,
  late = function(client, chart) return save(chart, client, unit.late) end,
}

-- A ward at work: of ten requests five boards, three charts, two saves.
local work = { "board", "chart", "board", "save", "board", "chart", "board", "chart", "board", "save" }

function kinds.work(client, chart)
  return kinds[work[turn % #work + 1]](client, chart)
end

function setup(thread)
  table.insert(threads, thread)
end

function init(arguments)
  unit = dofile(arguments[1])
  make = kinds[arguments[2]]
  clients = tonumber(arguments[3])
  key = arguments[4]
end

function request()
  turn = turn + 1
  return make(unit.clients[turn % clients + 1], unit.charts[turn % #unit.charts + 1])
end

-- A page or something saved; a way to the sign-in page is wrong too.
function response(status)
  if status ~= 200 and status ~= 201 then wrong = wrong + 1 end
end

function done(summary, latency)
  local errors = summary.errors
  local count = errors.connect + errors.read + errors.write + errors.timeout
  for _, thread in ipairs(threads) do count = count + thread:get("wrong") end
  io.write(string.format(
    '{"p50": %.3f, "p95": %.3f, "p99": %.3f, "rate": %.3f, "wrong": %d}\n', latency:percentile(50) / 1e3,
    latency:percentile(95) / 1e3, latency:percentile(99) / 1e3, summary.requests / summary.duration * 1e6, count))
end
