# docs/zh/start/install-and-verify.md:326, block exercise-env-report-2
# Written by `make update`: edit the card.

import torch


def env_report():
    device = torch.accelerator.current_accelerator(True)
    device = device or torch.device("cpu")
    eye = torch.eye(2, device=device)
    ok = torch.equal(eye @ eye, eye)
    return {"torch": torch.__version__, "accelerator": device.type, "ok": ok}


report = env_report()
known = {"cpu", "cuda", "mps", "xpu", "mtia", "hpu"}
assert set(report) == {"torch", "accelerator", "ok"}, set(report)
assert report["accelerator"] in known, report["accelerator"]
assert report["torch"] == torch.__version__, report["torch"]
torch.ones(1, device=report["accelerator"])
found = torch.accelerator.is_available()
assert (report["accelerator"] != "cpu") == found, found
assert report["ok"] is True, report["ok"]
print("ok")

# Output:
# ok
