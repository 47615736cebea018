# docs/zh/start/install-and-verify.md:184, block cuda-by-default
# Written by `make update`: edit the card.

from packaging.requirements import Requirement

line = 'nvidia-cudnn-cu13==9.20.0.48; platform_system == "Linux"'
requirement = Requirement(line)

for system in ("Linux", "Darwin", "Windows"):
    where = {"platform_system": system}
    print(system, requirement.marker.evaluate(where))

# Output:
# Linux True
# Darwin False
# Windows False
