# docs/en/speed/torch-compile.md:53, block in-short
# Written by `make update`: edit the card.

import time

import torch


def f(x):
    return (x.sin() + 1).relu() * 2


compiled = torch.compile(f)                # compiles nothing yet
x = torch.linspace(-1, 1, 256)

seconds = []
for _ in range(5):
    start = time.perf_counter()
    y = compiled(x)
    seconds.append(time.perf_counter() - start)

torch.testing.assert_close(y, torch.relu(torch.sin(x) + 1) * 2)
print(seconds[0] > 10 * min(seconds[1:]))

# Output:
# True
