# docs/en/speed/dataloader-performance.md:478, block exercise-diagnose-2
# Written by `make update`: edit the card.

def diagnose(read, step, workers):
    share = read / (workers or 1)
    side = "data" if share > step else "model"
    return side, max(share, step) if workers else read + step


for case, want in [
    ((3, 1, 0), ("data", 4)),
    ((3, 1, 2), ("data", 1.5)),
    ((3, 1, 6), ("model", 1)),
    ((1, 4, 1), ("model", 4)),
]:
    assert diagnose(*case) == want, (case, diagnose(*case))
print("ok")

# Output:
# ok
