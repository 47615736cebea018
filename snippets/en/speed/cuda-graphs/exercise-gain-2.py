# docs/en/speed/cuda-graphs.md:408, block exercise-gain-2
# Written by `make update`: edit the card.

def gain(launch, kernels):
    issued = free = 0
    for kernel in kernels:
        issued += launch
        free = max(issued, free) + kernel
    return free / (launch + sum(kernels))


got = [gain(5, kernels) for kernels in ([100], [2] * 4, [4, 7], [8, 1, 1])]
assert got == [1, 22 / 13, 17 / 16, 16 / 15], got
print(f"{gain(5, [2] * 1000):.2f}")

# Output:
# 2.49
