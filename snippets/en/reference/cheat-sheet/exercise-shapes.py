# docs/en/reference/cheat-sheet.md:746, block exercise-shapes
# Written by `make update`: edit the card.

import torch

answers = {  # your attempt
    "x[0]": (3, 4),
    "x[None]": (1, 2, 3, 4),
    "x.mT": (4, 3, 2),
    "x.flatten(1)": (6, 4),
    "torch.stack([x, x], 1)": (2, 2, 3, 4),
}

x = torch.zeros(2, 3, 4)
wrong = [code for code, shape in answers.items() if eval(code).shape != shape]
assert wrong == [], wrong
assert len(answers) == 5

# Ends with:
# AssertionError: ['x.mT', 'x.flatten(1)']
