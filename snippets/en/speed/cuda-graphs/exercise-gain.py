# docs/en/speed/cuda-graphs.md:390, block exercise-gain
# Written by `make update`: edit the card.

def gain(launch, kernels):
    eager = sum(launch + kernel for kernel in kernels)  # your attempt
    return eager / (launch + sum(kernels))


cases = [100], [2] * 4, [4, 7], [1, 20, 1]
got = [gain(5, kernels) for kernels in cases]
assert got == [1, 22 / 13, 17 / 16, 31 / 27], got

# Ends with:
# AssertionError: [1.0, 2.1538461538461537, 1.3125, 1.3703703703703705]
