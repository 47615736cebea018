# docs/zh/tensors/two.md:22, block in-short
# Written by `make update`: edit the card.

x = 1
print(x + 1)  # 注释

# Output:
# 2
