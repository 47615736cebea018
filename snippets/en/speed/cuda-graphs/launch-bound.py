# docs/en/speed/cuda-graphs.md:73, block launch-bound
# Written by `make update`: edit the card.

launch, count = 5, 20                      # µs, kernels

for kernel in (2, 5, 50):
    issued = free = 0                      # CPU and GPU clocks
    for _ in range(count):
        issued += launch
        free = max(issued, free) + kernel
    graph = launch + count * kernel        # one launch for all
    print(kernel, free, graph, f"{free / graph:.2f}")

assert free == launch + 20 * 50            # only the first one waits

# Output:
# 2 102 45 2.27
# 5 105 105 1.00
# 50 1005 1005 1.00
