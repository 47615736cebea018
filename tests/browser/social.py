"""Draws the cards that a link to the site shows elsewhere: `make social` writes docs/assets/social-*.png.

The images are committed, since the fonts that draw them are not the same on every machine.
"""

from pathlib import Path

from chrome import chromium

ROOT = Path(__file__).parents[2]
WORDS = {
    "zh": ("PyTorch 知识卡片", "一问一答，代码都跑过", "每一段代码都是测试 · 输出逐字核对 · 中英对照"),
    "en": ("PyTorch knowledge cards", "One question, one answer, code that runs", "Every block is a test · every output compared · 中文 / English"),
}  # fmt: skip
PAGE = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; width: 1200px; height: 630px; background: #10131c; color: #f4f5f8; overflow: hidden;
       font-family: "Noto Sans CJK SC", "Noto Sans", sans-serif; position: relative }}
.brand {{ position: absolute; left: 80px; top: 72px; font-size: 34px; color: #ff9d7a; font-weight: 700; letter-spacing: .02em }}
h1 {{ position: absolute; left: 80px; top: 150px; margin: 0; font-size: 78px; line-height: 1.15; font-weight: 700 }}
h2 {{ position: absolute; left: 80px; top: 268px; margin: 0; font-size: 40px; font-weight: 400; color: #c9cedb }}
pre {{ position: absolute; left: 80px; top: 362px; margin: 0; padding: 24px 32px; border-radius: 14px; background: #1b2030;
      font: 27px/1.5 "DejaVu Sans Mono", monospace; color: #dfe4f2 }}
pre b {{ color: #7fd6a5; font-weight: 400 }}
p {{ position: absolute; left: 80px; bottom: 54px; margin: 0; font-size: 26px; color: #9aa2b6 }}
</style><div class="brand">TorchCards</div><h1>{0}</h1><h2>{1}</h2>
<pre>x = torch.arange(3)[:, None] + torch.arange(2)
print(x.shape)   <b># torch.Size([3, 2])</b></pre><p>{2}</p>"""


def main() -> None:
    with chromium() as browser:
        page = browser.new_page(viewport={"width": 1200, "height": 630})
        for lang, words in WORDS.items():
            page.set_content(PAGE.format(*words))
            page.screenshot(path=ROOT / "docs" / "assets" / f"social-{lang}.png")


if __name__ == "__main__":
    main()
