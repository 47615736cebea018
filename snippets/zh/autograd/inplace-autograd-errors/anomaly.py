# docs/zh/autograd/inplace-autograd-errors.md:216, block anomaly
# Written by `make update`: edit the card.

import warnings

import torch


def encode(x):
    return x.tanh()


x = torch.ones(2, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        with torch.autograd.detect_anomaly():
            h = encode(x)
            h += 1
            h.sum().backward()
    except RuntimeError:
        text = str(caught[-1].message)  # 前向时的调用栈
print(text.split(". ")[0], "in encode" in text)

# Output:
# Error detected in TanhBackward0 True
