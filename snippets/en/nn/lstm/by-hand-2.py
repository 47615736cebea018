# docs/en/nn/lstm.md:266, block by-hand-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

fig = plt.figure(figsize=(6.4, 3))
ax = fig.add_axes((0, 0, 1, 1), aspect="equal")
spots = {"f": (2, 0.6), "i": (3.4, 0.6), "g": (4.6, 0.6), "o": (6, 0.6)}
spots |= {"c[t-1]": (0, 3), "c[t]": (8.6, 3), "h[t]": (8.6, 1.8)}
spots |= {"x[t], h[t-1]": (4, -0.6), "× ": (2, 3), "+": (4, 3)}
spots |= {"×": (4, 1.8), " ×": (7.2, 1.8), "tanh": (7.2, 2.45)}
links = [("c[t-1]", "× "), ("× ", "+"), ("+", "c[t]"), ("f", "× "), ("×", "+")]
links += [("i", "×"), ("g", "×"), ("o", " ×"), (" ×", "h[t]")]
links += [("x[t], h[t-1]", gate) for gate in "figo"]
for start, end in links:
    arrow = {"arrowstyle": "->", "color": "C7", "shrinkB": 13}
    arrow["shrinkA"] = 23 if start == "c[t-1]" else 13
    ax.annotate("", spots[end], spots[start], arrowprops=arrow)
ax.plot([7.2, 7.2], [3, 2.7], color="C7")
ax.plot([7.2, 7.2], [2.2, 2.05], color="C7")
for name, (x, y) in spots.items():
    gate = name in "figo"
    shape = {"boxstyle": "round" if gate else "circle,pad=0.2"}
    shape |= {"fc": "C0" if gate else "none", "ec": "C0", "alpha": 0.5}
    bare = "[" in name or name == "tanh"
    text = {"size": 12, "bbox": None if bare else shape}
    ax.text(x, y, name.strip(), ha="center", va="center", **text)
ax.axis([-0.8, 9.4, -1, 3.6]), ax.axis("off")
plt.savefig("gates.svg")
