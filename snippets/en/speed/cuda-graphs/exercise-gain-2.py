# docs/en/speed/cuda-graphs.md:409, block exercise-gain-2
# Written by `make update`: edit the card.

def gain(launch, kernels):
    issued = free = 0
    for kernel in kernels:
        issued += launch
        free = max(issued, free) + kernel
    return free / (launch + sum(kernels))


cases = [100], [2] * 4, [4, 7], [1, 20, 1]
got = [gain(5, kernels) for kernels in cases]
assert got == [1, 22 / 13, 17 / 16, 31 / 27], got
print(f"{gain(5, [2] * 1000):.2f}")

# Output:
# 2.49
