# docs/zh/training/evaluate-accuracy.md:149, block confusion-matrix
# Written by `make update`: edit the card.

import torch

K = 3
y = torch.tensor([0, 0, 0, 0, 1, 1, 2, 2])  # 真实类别
p = torch.tensor([0, 0, 0, 0, 1, 0, 1, 1])  # 预测的类别
M = torch.bincount(y * K + p, minlength=K * K).reshape(K, K)
print(M)

loop = torch.zeros(K, K, dtype=torch.long)
for truth, guess in zip(y, p, strict=True):
    loop[truth, guess] += 1
assert torch.equal(M, loop)

assert M.diagonal().sum() / M.sum() == (y == p).float().mean()
for name, dim in (("recall", 1), ("precision", 0)):
    rate = M.diagonal() / M.sum(dim)  # 第 2 类的精确率是 0 / 0
    print(name, [round(v, 2) for v in rate.tolist()])
f1 = 2 * M.diagonal() / (M.sum(0) + M.sum(1))
print("F1", [round(v, 2) for v in f1.tolist()])
inverse = M.sum(1) / M.diagonal() + M.sum(0) / M.diagonal()
torch.testing.assert_close(f1[:2], 2 / inverse[:2])  # 调和平均

# Output:
# tensor([[4, 0, 0],
#         [1, 1, 0],
#         [0, 2, 0]])
# recall [1.0, 0.5, 0.0]
# precision [0.8, 0.33, nan]
# F1 [0.89, 0.4, 0.0]
