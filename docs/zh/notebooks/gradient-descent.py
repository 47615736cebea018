# %% [markdown]
# # 损失曲面上的梯度下降
#
# 一条直线有两个参数：斜率 `w` 和截距 `b`。损失（loss）是这两个数的函数，可以画成一张曲面；训练就是在曲面上往低处走。
#
# 你会看到：
#
# - 曲面的样子，以及最低点为什么在 `(1, -1)` 附近；
# - 整批、小批量（mini-batch）、单个样本三种走法，都从 `w = -15`、`b = -10` 出发，各留下怎样的路线；
# - 只用一个样本的路线为什么曲折；
# - 学习率（learning rate）大到哪里开始发散；
# - 手写更新与 `torch.optim.SGD` 加 `DataLoader` 走出同一条路线。
#
# 先读这两张卡片：[自动微分](../autograd/autograd-basics.md)、[梯度清零](../autograd/zero-grad.md)。

# %%
import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

plt.rcParams.update({"figure.facecolor": "white", "figure.dpi": 90})

# %% [markdown]
# ## 数据
#
# 60 个点落在直线 `y = x - 1` 附近，噪声的标准差是 0.1。

# %%
torch.manual_seed(0)
x = torch.arange(-3, 3, 0.1)  # (60,)
y = x - 1 + 0.1 * torch.randn(len(x))  # (60,)

assert x.shape == y.shape == (60,)

# %% [markdown]
# ## 损失是 (w, b) 的函数
#
# 损失取均方误差：`mean((y - (w * x + b)) ** 2)`。`w[..., None]` 给参数添上一个长度为 1 的维度，每一对 `(w, b)` 都与 60 个 `x` 广播（broadcasting），所以一次能算许多对。
#
# 在起点，误差是 `16 * x + 9` 再加一点噪声，损失约为 835。下面用这个式子另算一遍来核对。


# %%
def loss_at(w, b):
    return ((y - (w[..., None] * x + b[..., None])) ** 2).mean(-1)


start = torch.tensor([-15.0, -10.0])  # w, b
start_loss = loss_at(start[0], start[1])

print(f"start loss {start_loss:.1f}")
expected = ((16 * x + 9) ** 2).mean()
torch.testing.assert_close(start_loss, expected, rtol=0.01, atol=0)

# %% [markdown]
# ## 最低点在哪里
#
# 整个网格的损失一次算完，不用循环。网格上的最低点是 `(1, -1)`，正是造数据用的那条直线。
#
# 如果漏掉里层的括号，写成 `y - w * x + b`，`b` 的符号就反了：最低点跑到 `(1, 1)`。那张图同样光滑，答案却是错的。


# %%
def lowest(losses):
    at = losses.argmin()
    return W.flatten()[at].item(), B.flatten()[at].item()


w_grid, b_grid = torch.linspace(-17, 19, 145), torch.linspace(-13, 11, 97)
W, B = torch.meshgrid(w_grid, b_grid, indexing="ij")
L = loss_at(W, B)  # (145, 97)
wrong = ((y - W[..., None] * x + B[..., None]) ** 2).mean(-1)  # 少了括号

print("min at", lowest(L))
assert lowest(L) == (1, -1) and lowest(wrong) == (1, 1)

# %% [markdown]
# 下图把损失画成高度：一只碗，沿 `w` 陡，沿 `b` 缓，碗底在 `(1, -1)`。红点是起点。

# %% alt="三维曲面：一只碗，沿 w 陡、沿 b 缓；红点是起点 (-15, -10)，高约 835"
axes = plt.figure(figsize=(6, 4.4)).add_subplot(projection="3d")
axes.plot_surface(W, B, L, cmap="viridis", alpha=0.8)
axes.plot(*start.tolist(), start_loss.item(), "o", color="C3", zorder=10)

axes.set(xlabel="w", ylabel="b", zlabel="loss")
axes.set(xticks=[-15, 0, 15], yticks=[-10, 0, 10], zticks=[0, 500, 1000])
axes.view_init(elev=28, azim=-60)
axes.set_box_aspect(None, zoom=0.85)
plt.show()

# %% [markdown]
# ## 梯度：autograd 与手算
#
# 梯度（gradient）指向损失升得最快的方向，所以更新要减去它。`backward()` 给出的两个数与手算的导数相等：对 `w` 是 `-2 * mean(error * x)`，对 `b` 是 `-2 * mean(error)`。

# %%
w, b = (value.clone().requires_grad_() for value in start)
loss_at(w, b).backward()

error = y - (start[0] * x + start[1])
print(f"dw {w.grad:.1f}  db {b.grad:.1f}")

torch.testing.assert_close(w.grad, -2 * (error * x).mean())
torch.testing.assert_close(b.grad, -2 * error.mean())

# %% [markdown]
# ## 手写的下降
#
# `shuffled` 每一轮（epoch）把 60 个样本重新打乱，再切成批（batch）。`descend` 每见一批更新一次：前向、反向、在 `torch.no_grad()` 里更新、清掉梯度。清零放在更新之后或下一次 `backward()` 之前，不能放在 `backward()` 与更新之间。
#
# 更新写在 `no_grad` 里，用原地的 `w -= ...`：`w` 还是那个叶子张量，autograd 也不记录这一步。

# %%
EPOCHS = 60


def shuffled(size, seed=0):
    generator = torch.Generator().manual_seed(seed)
    for _ in range(EPOCHS):
        order = torch.randperm(len(x), generator=generator)
        yield [(x[rows], y[rows]) for rows in order.split(size)]


def descend(epochs, lr=0.05):
    w, b = (value.clone().requires_grad_() for value in start)
    path = [start]
    for batches in epochs:
        for xb, yb in batches:
            loss = ((yb - (w * xb + b)) ** 2).mean()
            loss.backward()
            with torch.no_grad():
                w -= lr * w.grad
                b -= lr * b.grad
            w.grad = b.grad = None
            path.append(torch.stack([w, b]).detach())
    return torch.stack(path)  # (steps + 1, 2)


# %% [markdown]
# ## 三种批量，同一个起点
#
# 60 是整批（batch gradient descent），10 是小批量，1 是随机梯度下降（SGD）：每次随机取一个样本，不是按顺序取。三条路线的学习率都是 0.05，都看 60 轮数据，都到了 `(1, -1)` 附近；更新次数却是 60、360 和 3600。

# %%
paths = {size: descend(shuffled(size)) for size in (60, 10, 1)}
losses = {size: loss_at(*path.T) for size, path in paths.items()}

for size, path in paths.items():
    (w, b), loss = path[-1].tolist(), losses[size][-1].item()
    steps = len(path) - 1
    print(f"batch_size {size:2} steps {steps:4} w {w:.2f} b {b:.2f} loss {loss:.3f}")
    assert abs(w - 1) < 0.1 and abs(b + 1) < 0.1
    assert losses[size][0] == start_loss

# %% [markdown]
# 下图是同一张曲面的等高线，外加三条路线。整批的路线平滑：先沿陡的 `w` 方向快走，再沿缓的 `b` 方向慢走。小批量有些抖。单样本的路线一步一折，却也最早到达谷底。

# %% alt="等高线与三条路线：整批平滑，小批量微抖，单样本曲折；都从 (-15, -10) 走到 (1, -1)"
levels = torch.logspace(-1, 3.2, 15).tolist()


def contour(axes):
    axes.contour(W, B, L, levels=levels, colors="0.75", linewidths=0.7)
    axes.plot(1, -1, "k+", markersize=10)
    axes.set(xlabel="w", ylabel="b", xlim=(-17, 19), ylim=(-13, 11))


figure, axes = plt.subplots(figsize=(7, 4.4))
contour(axes)
for size, path in paths.items():
    axes.plot(*path.T, ".-", markersize=4, linewidth=1, label=f"batch_size={size}")
axes.legend()
plt.show()

# %% [markdown]
# ## 每轮的损失，每步的损失
#
# 左图横轴是轮：看过同样多的数据，批量越小，更新越多，损失降得越早。右图横轴是更新次数（对数刻度）：同样走 60 步，三种批量的损失差不多，而单样本的 60 步只看了一轮数据。灰线是这份数据上能达到的最小损失。单样本的曲线在灰线上方一直起伏。

# %% alt="两幅损失曲线，纵轴为对数：按轮看，批量越小降得越早；按步看，三条曲线相近"
inputs = torch.stack([x, torch.ones(60)], 1)  # (60, 2)
least = torch.linalg.lstsq(inputs, y[:, None]).solution[:, 0]  # w, b
figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4), sharey=True)

for size, loss in losses.items():
    left.plot(loss[:: 60 // size], label=f"batch_size={size}")
    right.plot(range(1, len(loss)), loss[1:], linewidth=1)

left.set(yscale="log", xlabel="epoch", ylabel="loss")
right.set(xscale="log", xlabel="step")
for axes in (left, right):
    axes.axhline(loss_at(*least), color="0.5", linewidth=1)
left.legend()
plt.show()

assert all(loss_at(*least) < loss[60] < 0.02 for loss in losses.values())

# %% [markdown]
# ## 单样本的路线为什么曲折
#
# 一个样本的梯度是 `-2 * error * (x, 1)`：方向由这个样本的 `x` 决定，不由曲面决定。一步走下去，这一个样本的误差乘上 `1 - 2 * lr * (x ** 2 + 1)`；`x = -3` 时这个倍数恰好是 0，误差一步消失，别的样本的误差却可能变大。
#
# 所以路线在折：起点的 60 个单样本梯度里，有 4 个与整批梯度的夹角超过 90°，照着它走一小步，整批的损失会升。到了最低点，整批梯度是 0，单样本梯度却不是，路线停不下来。整批的损失一步也没有升过。


# %%
def sample_grads(w, b):
    return -2 * (y - (w * x + b))[:, None] * inputs  # (60, 2)


at_start, at_least = sample_grads(*start), sample_grads(*least)
against = at_start @ at_start.mean(0) < 0
rises = {size: (loss[1:] > loss[:-1]).float().mean() for size, loss in losses.items()}

print("against", against.sum().item(), "of", len(against))
print(f"at min: mean norm of sample grads {at_least.norm(dim=1).mean():.2f}")

w, b = start - 0.05 * at_start[0]
assert abs(y[0] - (w * x[0] + b)) < 1e-4
assert at_least.mean(0).norm() < 1e-4
assert rises[60] == 0 < rises[10] < rises[1]

# %% [markdown]
# 把最低点附近放大，只画每种批量最后三分之一的路线：整批是一小段直线，小批量挤成一团，单样本的一团最大。要让 SGD 停下，就得让学习率逐渐变小，或者加大批量。

# %% alt="最低点附近放大：整批是一小段直线，小批量是小团，单样本是最大的一团"
late = {size: path[-len(path) // 3 :] for size, path in paths.items()}
spread = {size: (path - least).norm(dim=1).mean() for size, path in late.items()}
figure, axes = plt.subplots(figsize=(6, 3.8))

for color, size in [("C2", 1), ("C1", 10), ("C0", 60)]:
    label = f"batch_size={size}"
    axes.plot(*late[size].T, ".", color=color, markersize=3, label=label)
axes.plot(*least, "k+", markersize=12, zorder=5)
axes.set(xlabel="w", ylabel="b", xlim=(0.9, 1.16), ylim=(-1.15, -0.9))
axes.legend()
plt.show()

assert spread[1] > 3 * spread[10]

# %% [markdown]
# ## 学习率的界限
#
# 曲面是二次的，弯曲程度处处相同，由二阶导数的矩阵给出。沿弯得最厉害的方向，每步把到最低点的距离乘上 `1 - lr * curvature`；倍数的绝对值超过 1 就发散。所以界限是 `2 / curvature`，这里约为 0.333：0.3 还收敛，0.34 已经发散。

# %%
hessian = 2 * inputs.T @ inputs / len(x)  # (2, 2)
limit = 2 / torch.linalg.eigvalsh(hessian).max()
tried = {lr: descend(shuffled(60), lr) for lr in (0.05, 0.3, 0.34)}

print(f"limit {limit:.3f}")
for lr, path in tried.items():
    print(f"lr {lr:.2f} loss / start loss {loss_at(*path[-1]) / start_loss:.1f}")

assert 0.3 < limit < 0.34
assert loss_at(*tried[0.3][-1]) < 0.01
assert loss_at(*tried[0.34][-1]) > 10 * start_loss

# %% [markdown]
# 下面三幅图都用整批，只有学习率不同。0.05：稳稳地下去。0.3：每步跨过谷底到对岸，来回跳，越跳越近。0.34：也来回跳，却越跳越远，出了图。

# %% alt="三幅等高线图：学习率 0.05 平滑收敛，0.3 来回跳着收敛，0.34 越跳越远"
figure, panels = plt.subplots(1, 3, figsize=(9, 3.4), layout="constrained")

for axes, (lr, path) in zip(panels, tried.items(), strict=True):
    contour(axes)
    axes.plot(*path.T, ".-", color="C3", markersize=4, linewidth=0.8)
    axes.set_title(f"lr={lr}")
plt.show()

# %% [markdown]
# ## 换成 DataLoader 与优化器
#
# 写训练循环时用的是这一套：`DataLoader(shuffle=True)` 每轮重新打乱，`nn.Linear` 装着参数，`torch.optim.SGD` 做更新。名字叫 SGD，用的是不是单个样本却由 `batch_size` 决定。
#
# 两个种子相同的 `DataLoader` 给出同样的批，手写的下降与优化器走出同一条路线。整批时样本的次序只影响求和的舍入，所以与前面那条整批路线也一致。完整的循环见卡片[训练循环](../training/training-loop.md)。


# %%
def loader(size):
    generator = torch.Generator().manual_seed(1)
    data = TensorDataset(x, y)
    return DataLoader(data, batch_size=size, shuffle=True, generator=generator)


def train(batches, lr=0.05):
    model = nn.Linear(1, 1)
    nn.init.constant_(model.weight, -15)
    nn.init.constant_(model.bias, -10)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    path = [start]
    for _ in range(EPOCHS):
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb[:, None]), yb[:, None])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            path.append(torch.cat([model.weight[0], model.bias]).detach())
    return torch.stack(path)


by_hand = descend([loader(10)] * EPOCHS)
torch.testing.assert_close(train(loader(10)), by_hand, rtol=1e-3, atol=1e-3)
torch.testing.assert_close(train(loader(60)), paths[60], rtol=1e-3, atol=1e-3)

# %% [markdown]
# ## 不打乱就不随机
#
# `DataLoader` 默认不打乱：每一轮的第一批都是前 10 个样本，次序不变。「随机」来自 `shuffle=True`。更多见卡片 [DataLoader](../data/dataloader.md)。

# %%
plain, mixed = DataLoader(TensorDataset(x, y), batch_size=10), loader(10)
plain_firsts = [next(iter(plain))[0] for _ in range(2)]  # 两轮的第一批
mixed_firsts = [next(iter(mixed))[0] for _ in range(2)]

assert all(torch.equal(first, x[:10]) for first in plain_firsts)
assert not torch.equal(*mixed_firsts)

# %% [markdown]
# ## 清零放错地方，参数不动
#
# 把 `zero_grad()` 放在 `backward()` 与 `step()` 之间，`step()` 看到的是空梯度。没有报错，参数一动不动。

# %%
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
before = model.weight.item()

nn.functional.mse_loss(model(x[:, None]), y[:, None]).backward()
optimizer.zero_grad()  # 放早了
optimizer.step()

assert model.weight.grad is None and model.weight.item() == before

# %% [markdown]
# ## 直线与数据
#
# 最后回到数据：灰色虚线是起点的直线，另外三条是三种批量的结果。它们几乎重合，都穿过数据点。

# %% alt="数据点与直线：起点的灰色虚线偏得很远，三条结果几乎重合、穿过数据点"
figure, axes = plt.subplots(figsize=(6, 3.6))
axes.plot(x, y, "k.", markersize=4)
axes.plot(x, start[0] * x + start[1], "--", color="0.6", label="w=-15, b=-10")

for size, path in paths.items():
    w, b = path[-1]
    axes.plot(x, w * x + b, linewidth=1, label=f"batch_size={size}")
axes.set(xlabel="x", ylabel="y", ylim=(-5, 4))
axes.legend()
plt.show()
