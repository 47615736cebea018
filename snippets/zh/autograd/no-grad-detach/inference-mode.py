# docs/zh/autograd/no-grad-detach.md:125, block inference-mode
# Written by `make update`: edit the card.

import torch

w = torch.tensor(2.0, requires_grad=True)
with torch.inference_mode():
    out = torch.tensor(3.0) * 2
with torch.no_grad():
    plain = torch.tensor(3.0) * 2

(w * out.clone() + w * plain).backward()
print(w.grad)  # 6 + 6

cases = [lambda: w * out, lambda: out.add_(1), lambda: out.requires_grad_()]
for case in [*cases, lambda: out._version]:
    try:
        case()
    except RuntimeError as error:
        print(str(error).split(".")[0])

# Output:
# tensor(12.)
# Inference tensors cannot be saved for backward
# Inplace update to inference tensor outside InferenceMode is not allowed
# Setting requires_grad=True on inference tensor outside InferenceMode is not allowed
# Inference tensors do not track version counter
