# docs/zh/models/splits-and-overfitting.md:482, block exercise-time
# Written by `make update`: edit the card.

def tsplit(n, val):
    rows = list(range(n))  # 你的答案从这里写起
    return rows[::2], rows[1::2]


for n, val in [(10, 0.2), (100, 0.25)]:
    t, v = tsplit(n, val)
    assert sorted(t + v) == list(range(n))
    assert max(t) < min(v), (n, val)
    assert len(v) == n * val, len(v)

# Ends with:
# AssertionError: (10, 0.2)
