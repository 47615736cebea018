# docs/zh/tensors/tensor-dtype.md:98, block promotion
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

long = "bool uint8 int8 int32 int64"
long += " float16 bfloat16 float32 float64 complex64 complex128"
names = long.split()
short = "bool u8 i8 i16 i32 i64 f16 bf16 f32 f64 c64 c128".split()
order = "bool uint8 int8 int16 int32 int64".split() + names[5:]
color = {"b": "C7", "u": "C0", "i": "C0", "f": "C1", "c": "C2"}

fig, ax = plt.subplots(figsize=(6.4, 4))
for row, a in enumerate(names[:10]):
    for column, b in enumerate(names[:10]):
        types = getattr(torch, a), getattr(torch, b)
        result = str(torch.promote_types(*types))[6:]
        kind = "f" if result[0] == "b" and result != "bool" else result[0]
        cell = plt.Rectangle((column, row), 0.94, 0.9, color=color[kind])
        cell.set_alpha(0.15 + 0.06 * order.index(result))
        ax.add_patch(cell)
        name = short[order.index(result)]
        ax.text(column + 0.47, row + 0.5, name, ha="center", va="center")
ticks = [short[order.index(name)] for name in names[:10]]
ax.set_xticks([i + 0.47 for i in range(10)], ticks)
ax.set_yticks([i + 0.5 for i in range(10)], ticks)
ax.set(xlim=(0, 10), ylim=(10, 0))
ax.tick_params(length=0, labeltop=True, labelbottom=False)
plt.savefig("promotion.svg")
