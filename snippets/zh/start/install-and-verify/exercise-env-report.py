# docs/zh/start/install-and-verify.md:298, block exercise-env-report
# Written by `make update`: edit the card.

import torch


def env_report():
    # 你的答案从这里写起
    return {"torch": torch.__version__, "accelerator": "gpu", "ok": True}


report = env_report()
known = {"cpu", "cuda", "mps", "xpu", "mtia", "hpu"}
assert set(report) == {"torch", "accelerator", "ok"}, set(report)
assert report["accelerator"] in known, report["accelerator"]
assert report["torch"] == torch.__version__, report["torch"]
torch.ones(1, device=report["accelerator"])
found = torch.accelerator.is_available()
assert (report["accelerator"] != "cpu") == found, found
assert report["ok"] is True, report["ok"]

# Ends with:
# AssertionError: gpu
