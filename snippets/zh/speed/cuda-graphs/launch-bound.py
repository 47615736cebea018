# docs/zh/speed/cuda-graphs.md:75, block launch-bound
# Written by `make update`: edit the card.

launch, count = 5, 20                      # 微秒，核函数个数

for kernel in (2, 5, 50):
    issued = free = 0                      # CPU 和 GPU 各自的时钟
    for _ in range(count):
        issued += launch
        free = max(issued, free) + kernel
    graph = launch + count * kernel        # 一次启动全部
    print(kernel, free, graph, f"{free / graph:.2f}")

assert free == launch + 20 * 50            # 只有第一个要等

# Output:
# 2 102 45 2.27
# 5 105 105 1.00
# 50 1005 1005 1.00
