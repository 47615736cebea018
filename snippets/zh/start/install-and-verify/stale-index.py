# docs/zh/start/install-and-verify.md:205, block stale-index
# Written by `make update`: edit the card.

from packaging.specifiers import SpecifierSet

pin = SpecifierSet("==2.13.0")
for version in ("2.13.0+cpu", "2.13.0+cu130", "2.5.1+cu121"):
    print(version, pin.contains(version))

# Output:
# 2.13.0+cpu True
# 2.13.0+cu130 True
# 2.5.1+cu121 False
