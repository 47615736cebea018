"""The built site as a host serves it: texts compressed, under a path of one's choice."""

import functools
import gzip
import http.server
import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

TEXTS = (".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".ipynb", ".py")


class Host(http.server.SimpleHTTPRequestHandler):
    """Static files below `prefix`, gzipped when the browser takes that."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: object, prefix: str = "", **options: object):
        self.prefix = prefix
        super().__init__(*arguments, **options)

    def translate_path(self, path: str) -> str:
        if not path.startswith(f"{self.prefix}/"):
            return super().translate_path("/no-such-page")
        return super().translate_path(path.removeprefix(self.prefix))

    def send_head(self) -> BinaryIO | None:
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() else path
        takes = "gzip" in self.headers.get("Accept-Encoding", "")
        if file.suffix not in TEXTS or not file.is_file() or not takes or not self._ends_well(path):
            return super().send_head()
        data = _compressed(file, file.stat().st_mtime_ns)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        return io.BytesIO(data)

    def _ends_well(self, path: Path) -> bool:
        """A folder without its slash is redirected by the handler above us."""
        return not path.is_dir() or self.path.partition("?")[0].endswith("/")

    def log_message(self, *arguments: object) -> None:
        pass


@functools.lru_cache(2000)
def _compressed(file: Path, changed: int) -> bytes:
    return gzip.compress(file.read_bytes(), 6, mtime=0)


@contextmanager
def serving(folder: Path, prefix: str = "") -> Iterator[str]:
    """The site's address while the block runs."""
    handler = functools.partial(Host, directory=folder, prefix=prefix)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{prefix}"
    server.shutdown()
    server.server_close()
