"""The memory that a process may take."""

from __future__ import annotations

from contextlib import suppress


class Memory:
    """The memory that this process may take, beyond what it holds when this is made.

    Only where the system keeps count and holds to it (Linux).
    """

    def __init__(self) -> None:
        self._held = 0
        with suppress(OSError, ValueError, ImportError):
            import resource

            with open("/proc/self/statm", encoding="ascii") as file:
                self._held = int(file.read().split()[0]) * resource.getpagesize()

    def limit(self, megabytes: int) -> None:
        """Let whatever asks for more get a MemoryError."""
        if not self._held:
            return
        import resource

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        wanted = self._held + (megabytes << 20)
        most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
