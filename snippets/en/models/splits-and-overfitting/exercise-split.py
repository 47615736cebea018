# docs/en/models/splits-and-overfitting.md:429, block exercise-split
# Written by `make update`: edit the card.

def split():
    rows = list(range(100))  # your attempt starts here
    return rows[:70], rows[70:85], rows[85:]


a, b, c = split()
assert (len(a), len(b), len(c)) == (70, 15, 15)
assert sorted([*a, *b, *c]) == list(range(100))
assert [*split()] == [a, b, c]
for part in (a, b, c):
    span = max(part) - min(part)
    assert span >= len(part), "not shuffled"

# Ends with:
# AssertionError: not shuffled
