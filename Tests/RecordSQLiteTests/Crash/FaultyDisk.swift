import Foundation
import Testing

/// Stands between SQLite and the system in the crash-writer: records what reaches the disk, and
/// fails on demand.
struct FaultyDisk {
  private let folder: TemporaryFolder
  private let library: String

  /// Compiles the library that the crash-writer is started with.
  init(in folder: TemporaryFolder) throws {
    self.folder = folder
    library = folder.file("faulty-disk.so")
    let source = folder.file("faulty-disk.c")
    try Data(Self.source.utf8).write(to: URL(fileURLWithPath: source))
    let compiler = Process()
    compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    compiler.arguments = [
      "sh", "-c",
      "for c in cc gcc clang; do command -v $c >/dev/null && exec $c \"$@\"; done; exit 127", "sh",
      "-shared", "-fPIC", "-O1", "-o", library, source,
    ]
    try compiler.run()
    compiler.waitUntilExit()
    try #require(compiler.terminationStatus == 0, "a C compiler is needed for these tests")
  }

  var journal: String { folder.file("journal") }
  private var fullMark: String { folder.file("full") }
  private var syncMark: String { folder.file("sync-fails") }

  /// The environment of a crash-writer on this disk; `failing` is the number of the storage call
  /// that fails once.
  func environment(failing call: Int = 0) -> [String: String] {
    [
      "LD_PRELOAD": library, "DISK_LOG": folder.log, "DISK_JOURNAL": journal,
      "DISK_FULL": fullMark, "DISK_SYNC_FAILS": syncMark, "DISK_FAIL_AT": "\(call)",
    ]
  }

  func setFull(_ full: Bool) throws { try mark(fullMark, full) }

  func setSyncFails(_ fails: Bool) throws { try mark(syncMark, fails) }

  private func mark(_ path: String, _ on: Bool) throws {
    if on {
      try Data().write(to: URL(fileURLWithPath: path))
    } else {
      try FileManager.default.removeItem(atPath: path)
    }
  }

  /// One lock orders all events, so that "acknowledged before the cut" has a meaning. The shared
  /// memory file is left out: SQLite rebuilds it and never relies on its being on the disk.
  private static let source = #"""
    #define _GNU_SOURCE
    #include <errno.h>
    #include <fcntl.h>
    #include <pthread.h>
    #include <stdarg.h>
    #include <stdint.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/syscall.h>
    #include <unistd.h>

    enum { UNTRACKED, DATABASE, WAL };
    static unsigned char tracked[65536];
    static const char *log_path, *full_mark, *sync_mark;
    static long fail_at, calls;
    static int journal = -1;
    static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;

    struct event { uint32_t operation, file; uint64_t offset, length; };

    __attribute__((constructor)) static void start(void) {
      const char *path = getenv("DISK_JOURNAL"), *nth = getenv("DISK_FAIL_AT");
      log_path = getenv("DISK_LOG");
      full_mark = getenv("DISK_FULL");
      sync_mark = getenv("DISK_SYNC_FAILS");
      fail_at = nth ? atol(nth) : 0;
      if (path)
        journal = syscall(SYS_openat, AT_FDCWD, path,
                          O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    }

    static void record(char operation, int file, uint64_t offset, const void *data,
                       uint64_t length) {
      struct event event = { operation, file, offset, length };
      syscall(SYS_write, journal, &event, sizeof event);
      if (data) syscall(SYS_write, journal, data, length);
    }

    static int file_of(int fd) {
      return fd >= 0 && fd < (int)sizeof tracked ? tracked[fd] : UNTRACKED;
    }

    static int marked(const char *mark) {
      return mark && syscall(SYS_faccessat, AT_FDCWD, mark, F_OK) == 0;
    }

    static int fails(void) {
      if (++calls != fail_at) return 0;
      errno = EIO;
      return 1;
    }

    static int open_file(const char *path, int flags, mode_t mode) {
      int fd = syscall(SYS_openat, AT_FDCWD, path, flags, mode), file = UNTRACKED;
      if (fd < 0 || !log_path) return fd;
      size_t length = strlen(log_path);
      if (strncmp(path, log_path, length) == 0) {
        if (path[length] == 0) file = DATABASE;
        if (strcmp(path + length, "-wal") == 0) file = WAL;
      }
      tracked[fd] = file;
      return fd;
    }

    #define MODE(mode) mode_t mode = 0; \
      if (flags & O_CREAT) { \
        va_list list; va_start(list, flags); mode = va_arg(list, int); va_end(list); \
      }
    int open(const char *path, int flags, ...) { MODE(mode) return open_file(path, flags, mode); }
    int open64(const char *path, int flags, ...) { MODE(mode) return open_file(path, flags, mode); }

    int close(int fd) {
      if (file_of(fd)) tracked[fd] = UNTRACKED;
      return syscall(SYS_close, fd);
    }

    ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
      int file = file_of(fd);
      if (!file) return syscall(SYS_pwrite64, fd, data, length, offset);
      pthread_mutex_lock(&order);
      ssize_t result = -1;
      if (marked(full_mark)) errno = ENOSPC;
      else if (!fails()) {
        result = syscall(SYS_pwrite64, fd, data, length, offset);
        if (result > 0) record('W', file, offset, data, result);
      }
      pthread_mutex_unlock(&order);
      return result;
    }
    ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) {
      return pwrite64(fd, data, length, offset);
    }

    ssize_t write(int fd, const void *data, size_t length) {
      if (fd != STDOUT_FILENO) return syscall(SYS_write, fd, data, length);
      pthread_mutex_lock(&order);
      record('A', UNTRACKED, 0, data, length);
      ssize_t result = syscall(SYS_write, fd, data, length);
      pthread_mutex_unlock(&order);
      return result;
    }

    int ftruncate64(int fd, off64_t size) {
      int file = file_of(fd), result = -1;
      if (!file) return syscall(SYS_ftruncate, fd, size);
      pthread_mutex_lock(&order);
      if (!fails()) {
        result = syscall(SYS_ftruncate, fd, size);
        if (result == 0) record('T', file, size, 0, 0);
      }
      pthread_mutex_unlock(&order);
      return result;
    }
    int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

    static int sync_file(int fd, long call) {
      int file = file_of(fd), result = -1;
      if (!file) return syscall(call, fd);
      pthread_mutex_lock(&order);
      if (marked(sync_mark)) errno = EIO;
      else if (!fails()) {
        result = syscall(call, fd);
        if (result == 0) record('S', file, 0, 0, 0);
      }
      pthread_mutex_unlock(&order);
      return result;
    }
    int fsync(int fd) { return sync_file(fd, SYS_fsync); }
    int fdatasync(int fd) { return sync_file(fd, SYS_fdatasync); }

    int unlink(const char *path) {
      int result = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
      if (result == 0 && log_path) {
        size_t length = strlen(log_path);
        if (strncmp(path, log_path, length) == 0 && strcmp(path + length, "-wal") == 0) {
          pthread_mutex_lock(&order);
          record('U', WAL, 0, 0, 0);
          pthread_mutex_unlock(&order);
        }
      }
      return result;
    }
    """#
}
