"""`make audit`: what the W3C's validator and Lighthouse, as a phone, say of the built site.

Lighthouse's performance score depends on the machine and on what else it does, so it is measured here and
is no test. The site is served compressed, as a host would.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from built import ROOT, built_site
from chrome import executable
from server import serving

PAGES = ("en/tensors/broadcasting/", "zh/training/grad-clipping/", "zh/", "en/map/")
TARGETS = {"performance": 0.95, "accessibility": 1.0, "best-practices": 1.0, "seo": 1.0}
VALIDATOR = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
LIGHTHOUSE = ROOT / "node_modules" / ".bin" / "lighthouse"
FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
)


def invalid(site: Path) -> list[str]:
    """Errors of HTML and CSS, each with its file."""
    command = [
        "java",
        "-jar",
        str(VALIDATOR),
        "--skip-non-html",
        "--errors-only",
        "--format",
        "gnu",
        str(site),
    ]
    return subprocess.run(command, capture_output=True, text=True).stderr.splitlines()


def scores(address: str) -> dict[str, float]:
    """Lighthouse's categories for a page, on its default profile: a phone of the middle class."""
    environ = {**os.environ, "CHROME_PATH": executable() or ""}
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = [str(LIGHTHOUSE), address, "--quiet", f"--chrome-flags={FLAGS}", "--output=json", f"--output-path={report}"]  # fmt: skip
        subprocess.run(command, env=environ, capture_output=True, text=True, check=True, timeout=300)
        found = json.loads(report.read_text("utf-8"))
    return {name: found["categories"][name]["score"] for name in TARGETS}


def main() -> int:
    site = built_site()
    errors = invalid(site)
    pages = sum(1 for _ in site.rglob("*.html"))
    print("\n".join([*errors, f"{pages} pages, {len(errors)} errors of HTML"]), flush=True)
    low = False
    with serving(site) as root:
        for page in PAGES:
            found = scores(f"{root}/{page}")
            low |= any(found[name] < target for name, target in TARGETS.items())
            print(
                f"{page:<32}" + "  ".join(f"{name} {100 * value:.0f}" for name, value in found.items()),
                flush=True,
            )
    return int(bool(errors) or low)


if __name__ == "__main__":
    sys.exit(main())
