"""The whole site out of both languages, once (`build`) or again at every edit (`serve`)."""

import shutil
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from ..card import LANGUAGES, Refused
from .assemble import Failed, build_language, copy_shared, write_root_pages
from .preview import Preview


def build(root: Path, out: Path, strict: bool = True) -> int:
    """Writes `out` and nothing else, both languages at once. What is wrong is printed; the exit code says whether."""
    shutil.rmtree(out, ignore_errors=True)
    copy_shared(root, out)
    with ProcessPoolExecutor(len(LANGUAGES)) as pool:
        done = list(pool.map(partial(_built, root, out, strict), LANGUAGES))
    return int(not all(done) or not _rooted(root, out))


def _built(root: Path, out: Path, strict: bool, lang: str) -> bool:
    try:
        build_language(root, out, lang, strict)
    except (Refused, Failed) as error:
        print(error, file=sys.stderr)
        return False
    return True


def _rooted(root: Path, out: Path) -> bool:
    try:
        write_root_pages(root, out)
    except Refused as error:
        print(error, file=sys.stderr)
        return False
    return True


def serve(root: Path, port: int) -> int:
    """Serves at 127.0.0.1 until Ctrl-C; an edit is shown within seconds."""
    with tempfile.TemporaryDirectory(prefix="torchcards-") as folder:
        preview = Preview(root, Path(folder))
        server = Server(preview.refresh, "127.0.0.1", port, folder)
        if not _claim(server, port):
            return 1
        preview.refresh()
        _serve(server, preview)
    return 0


class Server(LiveReloadServer):
    """Takes its port before the first build, and speaks when it listens and watches."""

    claimed = False

    def server_bind(self) -> None:
        if not self.claimed:
            super().server_bind()
        self.claimed = True

    def _build_loop(self) -> None:
        print(f"TorchCards: {self.url} (Ctrl-C ends)", flush=True)
        super()._build_loop()


def _claim(server: Server, port: int) -> bool:
    try:
        server.server_bind()
    except OSError as error:
        cure = "choose another: make serve PORT=8010"
        print(f"port {port} cannot be used ({error.strerror}); {cure}", file=sys.stderr)
        return False
    return True


def _serve(server: Server, preview: Preview) -> None:
    server.error_handler = lambda code: (preview.out / "404.html").read_bytes()
    for path in preview.watched():
        server.watch(str(path))
    try:
        server.serve()
    except KeyboardInterrupt:
        print()
    finally:
        server.shutdown()
