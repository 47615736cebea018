"""The parts of the site: one language by MkDocs, what both share, the pages above them."""

import json
import logging
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Template

import material
import yaml
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from ..card import LANGUAGES
from .catalogue import llms
from .policy import with_policy
from .redirects import write_redirects
from .texts import texts

THEME = Path(material.__file__).parent / "templates" / "assets"
THEME_FILES = ("javascripts/bundle.*.min.js", "stylesheets/*.min.css")
STATIC = Path(__file__).with_name("static")


class Failed(Exception):
    """MkDocs gave up on a language; its log says why."""


def build_language(root: Path, out: Path, lang: str, strict: bool, only_edited: bool = False) -> None:
    """Raises Refused for cards with problems, Failed for anything else.

    With `only_edited`, cards that have not changed since they were last built there are left as they are.
    """
    _show_warnings()
    source, target = root / "docs" / f"{lang}.yml", out / lang
    config = load_config(str(source), site_dir=str(target), strict=strict)
    config.extra["only_edited"] = only_edited
    try:
        mkdocs_build.build(config, dirty=only_edited)
    except Abort as error:
        raise Failed(f"docs/{lang}: {error}") from error


def _show_warnings() -> None:
    log = logging.getLogger("mkdocs")
    if not log.handlers:
        handler = logging.StreamHandler(sys.stderr)
        handler.setLevel(logging.WARNING)
        handler.addFilter(lambda record: "'dirty' build" not in record.getMessage())
        log.addHandler(handler)


def copy_shared(root: Path, out: Path) -> None:
    """What both languages use stands once: assets, the theme's files, the snippets."""
    shutil.copytree(root / "docs" / "assets", out / "assets", dirs_exist_ok=True)
    for pattern in THEME_FILES:
        for file in THEME.glob(pattern):
            _copy(file, out / "assets" / file.relative_to(THEME))
    for file in _snippets(root / "snippets"):
        _copy(file, out / file.relative_to(root))


def _snippets(folder: Path) -> Iterator[Path]:
    yield from folder.rglob("*.py")
    yield from folder.glob("*.json")  # the manifest and the ledger of GPU runs


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def write_root_pages(root: Path, out: Path) -> None:
    """The pages above the languages: choice of language, not found, sitemap, robots."""
    site_url = _site_url(root)
    values = {"site_url": site_url, "pages": "\n".join(_sitemap(out, site_url))}
    values |= {f"{lang}_{key}": text for lang in LANGUAGES for key, text in texts(lang).items()}
    for source in sorted(STATIC.iterdir()):
        filled = Template(source.read_text("utf-8")).substitute(values)
        (out / source.name).write_text(with_policy(filled), "utf-8")
    _write_catalogues(out)
    write_redirects(root, out, site_url)


def _write_catalogues(out: Path) -> None:
    paths = {lang: out / lang / "cards.json" for lang in LANGUAGES}
    found = {lang: json.loads(path.read_text("utf-8")) for lang, path in paths.items() if path.exists()}
    (out / "cards.json").write_text(json.dumps(found, ensure_ascii=False, indent=1), "utf-8")
    (out / "llms.txt").write_text(llms(found), "utf-8")


def _site_url(root: Path) -> str:
    config = yaml.safe_load((root / "mkdocs.yml").read_text("utf-8"))
    return config["site_url"].rstrip("/") + "/"


def _sitemap(out: Path, site_url: str) -> Iterator[str]:
    for page in sorted(out.glob("*/**/index.html")):
        lang, *rest = page.parent.relative_to(out).parts
        others = [other for other in LANGUAGES if Path(out, other, *rest, "index.html").exists()]
        links = "".join(_alternate(site_url, other, rest) for other in others)
        yield f"<url><loc>{_url(site_url, lang, rest)}</loc>{links}</url>"


def _alternate(site_url: str, lang: str, rest: list[str]) -> str:
    href = _url(site_url, lang, rest)
    return f'<xhtml:link rel="alternate" hreflang="{lang}" href="{href}"/>'


def _url(site_url: str, lang: str, rest: list[str]) -> str:
    return site_url + "/".join((lang, *rest, ""))
