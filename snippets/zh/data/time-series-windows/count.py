# docs/zh/data/time-series-windows.md:77, block count
# Written by `make update`: edit the card.

for n, past, ahead in [(100, 10, 1), (100, 10, 3), (12, 4, 2), (5, 10, 1)]:
    count = max(0, n - past - ahead + 1)
    starts = [i for i in range(n) if i + past + ahead <= n]
    print(n, past, ahead, count, starts[-2:])
    assert len(starts) == count

# Output:
# 100 10 1 90 [88, 89]
# 100 10 3 88 [86, 87]
# 12 4 2 7 [5, 6]
# 5 10 1 0 []
