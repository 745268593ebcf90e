"""What a program may not do while it is evaluated, as tables; knows not how it is seen.

Audit events: https://docs.python.org/3.11/library/audit_events.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

REACHES: Final[Mapping[str, str]] = {
    "socket.__new__": "made a socket",
    "socket.bind": "opened a network port",
    "socket.connect": "opened a network connection",
    "socket.getaddrinfo": "looked up a host name",
    "socket.gethostbyname": "looked up a host name",
    "socket.gethostbyaddr": "looked up a host name",
    "socket.sendto": "sent to the network",
    "urllib.Request": "requested a page",
    "http.client.connect": "opened a network connection",
    "subprocess.Popen": "started a process",
    "os.system": "started a process",
    "os.posix_spawn": "started a process",
    "os.spawn": "started a process",
    "os.exec": "replaced its process",
    "os.fork": "forked",
    "os.forkpty": "forked",
    "pty.spawn": "started a process",
    "os.kill": "sent a signal",
    "os.killpg": "sent a signal",
    "signal.pthread_kill": "sent a signal",
    "_thread.start_new_thread": "started a thread",
    "ctypes.dlopen": "loaded a C library",
    "ctypes.dlsym": "called into a C library",
    "sqlite3.connect": "opened a database",
    "smtplib.connect": "opened a network connection",
    "ftplib.connect": "opened a network connection",
    "imaplib.open": "opened a network connection",
    "webbrowser.open": "opened a browser",
    "fcntl.flock": "locked a file",
    "fcntl.lockf": "locked a file",
    "syslog.syslog": "wrote to the system log",
}
"""Events that reach out of the process, and words for each."""

CHANGES: Final[Mapping[str, str]] = {
    "os.remove": "removed a file",
    "os.rename": "renamed a file",
    "os.mkdir": "made a folder",
    "os.rmdir": "removed a folder",
    "os.link": "made a link",
    "os.symlink": "made a link",
    "os.chmod": "changed a file's mode",
    "os.chown": "changed a file's owner",
    "os.truncate": "cut a file",
    "os.utime": "changed a file's times",
    "os.setxattr": "changed a file's attributes",
    "os.removexattr": "changed a file's attributes",
    "os.chdir": "changed the working folder",
    "os.fchdir": "changed the working folder",
    "os.putenv": "changed the environment",
    "os.unsetenv": "changed the environment",
    "shutil.rmtree": "removed a folder",
    "shutil.copyfile": "copied a file",
    "shutil.copytree": "copied a folder",
    "shutil.move": "moved a file",
    "shutil.make_archive": "made an archive",
    "shutil.unpack_archive": "unpacked an archive",
    "tempfile.mkstemp": "made a temporary file",
    "tempfile.mkdtemp": "made a temporary folder",
    "resource.setrlimit": "changed a limit of its process",
}
"""Events that change something outside of the program."""

LISTS: Final = frozenset({"os.listdir", "os.scandir", "os.walk", "os.fwalk", "glob.glob", "os.listxattr"})
"""Events that list files."""

ASKS: Final = ("stat", "lstat", "fstat", "access", "readlink")
"""Functions of `os` that say what there is at a path, and raise no audit event; `os.path` and `pathlib` call them."""

FUNCTIONS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "time": (
        "F151",
        (
            *(
                "time",
                "time_ns",
                "monotonic",
                "monotonic_ns",
                "perf_counter",
                "perf_counter_ns",
                "process_time",
                "sleep",
            ),
            *("localtime", "gmtime", "ctime", "strftime", "process_time_ns", "thread_time", "clock_gettime"),
        ),
    ),
    "datetime": ("F151", ("datetime", "date")),
    "random": (
        "F151",
        (
            *("random", "randint", "choice", "choices", "shuffle", "randrange", "uniform", "sample", "getrandbits"),
            *("gauss", "randbytes", "triangular", "betavariate", "expovariate", "normalvariate"),
        ),
    ),
    "uuid": ("F151", ("uuid1", "uuid4", "getnode")),
    "secrets": ("F151", ("token_hex", "token_bytes", "token_urlsafe", "choice", "randbelow", "randbits")),
    "os": (
        "F153",
        (
            *(
                "getenv",
                "getenvb",
                "getpid",
                "getppid",
                "getlogin",
                "uname",
                "getcwd",
                "getcwdb",
                "cpu_count",
                "urandom",
            ),
            *("getuid", "geteuid", "getgid", "getegid", "getgroups", "getgrouplist", "getresuid", "getresgid", "umask"),
            *("getloadavg", "sched_getaffinity", "sched_getscheduler", "sched_getparam", "getpriority", "getpgid"),
            *("getpgrp", "getsid", "times", "sysconf", "confstr", "pathconf", "statvfs", "getrandom", "ctermid"),
            *("get_terminal_size", "ttyname", "isatty", "get_exec_path", "getxattr"),
        ),
    ),
    "socket": ("F153", ("gethostname", "getfqdn")),
    "locale": ("F153", ("getlocale", "getdefaultlocale", "getpreferredencoding")),
    "threading": ("F150", ("_start_new_thread",)),
    "_thread": ("F150", ("start_new_thread",)),
    "getpass": ("F153", ("getuser", "getpass")),
    "shutil": ("F153", ("get_terminal_size", "disk_usage", "which")),
    "resource": ("F153", ("getrusage", "getrlimit", "getpagesize")),
    "importlib.metadata": (
        "F153",
        (
            *("distributions", "distribution", "version", "metadata", "files", "requires", "entry_points"),
            "packages_distributions",
        ),
    ),
}
"""Functions that raise no audit event: code of the diagnostic, and names by module."""
