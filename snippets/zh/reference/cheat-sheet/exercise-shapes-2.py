# docs/zh/reference/cheat-sheet.md:771, block exercise-shapes-2
# Written by `make update`: edit the card.

import torch

answers = {
    "x[0]": (3, 4),
    "x[None]": (1, 2, 3, 4),
    "x.mT": (2, 4, 3),
    "x.flatten(1)": (2, 12),
    "torch.stack([x, x], 1)": (2, 2, 3, 4),
}

x = torch.zeros(2, 3, 4)
wrong = [code for code, shape in answers.items() if eval(code).shape != shape]
assert wrong == [], wrong
assert len(answers) == 5
print("ok")

# Output:
# ok
