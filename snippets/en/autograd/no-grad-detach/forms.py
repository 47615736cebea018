# docs/en/autograd/no-grad-detach.md:83, block forms
# Written by `make update`: edit the card.

import torch

w = torch.tensor(2.0, requires_grad=True)


@torch.no_grad()
def predict(x):
    return w * x


@torch.inference_mode()
def infer(x):
    return w * x


print(predict(3).requires_grad, infer(3).is_inference())
print(torch.is_grad_enabled())

for mode in (torch.no_grad, torch.inference_mode):
    with mode(), torch.enable_grad():
        print(mode.__name__, (w * 3).requires_grad)

for train in (True, False):
    with torch.set_grad_enabled(train):
        print(train, (w * 3).requires_grad)

# Output:
# False True
# True
# no_grad True
# inference_mode False
# True True
# False False
