# docs/zh/speed/cuda-graphs.md:392, block exercise-gain
# Written by `make update`: edit the card.

def gain(launch, kernels):
    eager = sum(launch + kernel for kernel in kernels)  # 从这里改起
    return eager / (launch + sum(kernels))


got = [gain(5, kernels) for kernels in ([100], [2] * 4, [4, 7], [8, 1, 1])]
assert got == [1, 22 / 13, 17 / 16, 16 / 15], got

# Ends with:
# AssertionError: [1.0, 2.1538461538461537, 1.3125, 1.6666666666666667]
