# docs/en/models/splits-and-overfitting.md:503, block exercise-time-2
# Written by `make update`: edit the card.

def tsplit(n, val):
    rows = list(range(n))
    cut = n - round(n * val)
    return rows[:cut], rows[cut:]


for n, val in [(10, 0.2), (100, 0.25)]:
    t, v = tsplit(n, val)
    assert sorted(t + v) == list(range(n))
    assert max(t) < min(v), (n, val)
    assert len(v) == n * val, len(v)
print("ok")

# Output:
# ok
