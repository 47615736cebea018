# %% [markdown]
# # 手写数字：从 softmax 回归到小型 CNN
#
# 这里把一个分类任务从头做到尾：从拿到数据，到看清还剩下哪些错。数据是 scikit-learn 自带的，不用下载。同一批图像交给两个模型去学：一个是 softmax 回归，只有一个线性层；一个是小型卷积网络（CNN）。
#
# 你会看到：
#
# - 怎样切分、缩放图像，又不偷看测试集；
# - 两个模型共用的训练函数，以及各自的曲线；
# - 线性模型学到了什么，画成十张图来看；
# - 每一类的准确率、混淆矩阵（confusion matrix），还有最难认的图像；
# - 把每张图挪动一个像素会怎样。
#
# 先读这两张卡片：[softmax 与交叉熵](../models/softmax-cross-entropy.md)、[训练循环](../training/training-loop.md)。

# %%
import math

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset
from tqdm import tqdm

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
plt.rcParams.update({"figure.facecolor": "white", "figure.dpi": 90})

# %% [markdown]
# ## 数据
#
# 1797 张灰度图，每张 8 × 8 像素，各配一个数字作标签。原来的扫描图更细，每个像素数的是其中一个 4 × 4 小块里有几个墨点，所以取值从 0 到 16。十个类别的样本数差不多，瞎猜的准确率大约是 0.1。
#
# 拿到数据，先看形状、数据类型和取值范围。`cross_entropy` 要的是 `int64` 的类别编号，这里正好就是。

# %%
digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32)  # (1797, 8, 8)
labels = torch.tensor(digits.target)  # (1797,)

print(tuple(images.shape), images.dtype, labels.dtype)
print("pixels from", images.min().item(), "to", images.max().item())
print("per class", labels.bincount().tolist())
assert len(labels.bincount()) == 10 and labels.bincount().min() > 170

# %% [markdown]
# 再看图像本身：每个数字三张，一列一个数字，列标题是标签。有几张连人也要多看一眼，比如第二行的 9。

# %% alt="三行十列灰度小图：每列是同一个数字的三种写法，从 0 到 9"
figure, grid = plt.subplots(3, 10, figsize=(9, 3), layout="constrained")
for digit, column in enumerate(grid.T):
    rows = (labels == digit).nonzero()[:3, 0]
    for axes, row in zip(column, rows, strict=True):
        axes.imshow(images[row], cmap="gray_r")
        axes.set_axis_off()
    column[0].set_title(digit)
plt.show()

# %% [markdown]
# ## 先切分
#
# 切成三份：训练集用来学权重，验证集用来做选择，测试集留到最后看一次。`stratify` 让三份里十个类别的比例相同，`random_state` 固定，每次跑都切得一样。
#
# 有一件事这样切分管不了：数据里没有记录每个数字是谁写的，同一个人的笔迹多半三份里都有。所以后面的准确率，说的是这些人再写一批会怎样；换成陌生人的字迹，要打些折扣。

# %%
everything = torch.arange(len(labels))
rest, test = train_test_split(
    everything, test_size=360, stratify=labels, random_state=0
)
train, val = train_test_split(
    rest, test_size=360, stratify=labels[rest], random_state=0
)
parts = {"train": train, "val": val, "test": test}

for name, part in parts.items():
    counts = labels[part].bincount()
    print(f"{name:5} {len(part):4} per class {counts.min()} to {counts.max()}")
assert torch.cat([train, val, test]).sort().values.equal(everything)

# %% [markdown]
# ## 缩放只看训练集
#
# 均值和标准差只从训练图像里算，再用到所有图像上。所有像素共用一对均值和标准差，不是每个像素各用各的：边上有几个像素在所有训练图像里都一样，标准差是 0，0 / 0 得到的是 nan。
#
# `[:, None]` 添上通道那一维，`(N, 8, 8)` 变成 `(N, 1, 8, 8)`，卷积要这一维。

# %%
mean, std = images[train].mean(), images[train].std()


def prepared(raw):
    return ((raw - mean) / std)[:, None]  # (N, 1, 8, 8)


x = prepared(images)
per_pixel = (images[train] - images[train].mean(0)) / images[train].std(0)

print("pixels that never change:", per_pixel.isnan().all(0).sum().item())
print(f"train mean {abs(x[train].mean()):.2f} std {x[train].std():.2f}")
assert per_pixel.isnan().any() and not x.isnan().any()
assert abs(x[test].mean()) < 0.1  # 接近 0，不是恰好 0


# %% [markdown]
# ## DataLoader
#
# 训练时打乱次序，随机数用单独的 `generator`：种子相同，两个模型看到的批就完全一样。评估时不打乱，预测的次序就和图像的次序一致。

# %%
def loader(inputs, targets, shuffle=False):
    generator = torch.Generator().manual_seed(0)
    data = TensorDataset(inputs, targets)
    return DataLoader(data, 64, shuffle=shuffle, generator=generator)


batches = loader(x[train], labels[train], shuffle=True)
sizes = [len(yb) for xb, yb in batches]
xb, yb = next(iter(batches))

print(tuple(xb.shape), tuple(yb.shape), len(batches), "batches")
print("last batch", sizes[-1])
assert len(sizes) == math.ceil(1077 / 64) and sum(sizes) == len(train)


# %% [markdown]
# ## 训练与评估
#
# 四个函数，都不管拿到的是哪个模型。`train_one_epoch` 返回按样本平均的损失：最后一批小一些，所以每批按样本数加权。`predict` 切到评估模式，返回放在 CPU 上的原始分数（logits），`evaluate` 由它算出损失和准确率。`fit` 每轮评估一次，把历史记下来。
#
# `tqdm` 的进度条写到错误流，所以单元格运行时能看到它走，存下来的输出里却没有它。

# %%
def train_one_epoch(model, batches, optimizer):
    model.train()
    total = 0.0
    for xb, yb in batches:
        xb, yb = xb.to(device), yb.to(device)
        loss = F.cross_entropy(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(yb)
    return total / len(batches.dataset)


@torch.inference_mode()
def predict(model, inputs, targets):
    model.eval()
    batches = loader(inputs, targets)
    return torch.cat([model(xb.to(device)).cpu() for xb, _ in batches])


def evaluate(model, inputs, targets):
    logits = predict(model, inputs, targets)
    loss = F.cross_entropy(logits, targets).item()
    return loss, (logits.argmax(1) == targets).double().mean().item()


def fit(model, inputs, targets, epochs, lr):
    optimizer = torch.optim.AdamW(model.parameters(), lr=lr)
    batches = loader(inputs, targets, shuffle=True)
    history = {"train loss": [], "val loss": [], "val accuracy": []}
    for _ in tqdm(range(epochs), leave=False):
        loss = train_one_epoch(model, batches, optimizer)
        scores = loss, *evaluate(model, x[val], labels[val])
        for values, score in zip(history.values(), scores, strict=True):
            values.append(score)
    return history


# %% [markdown]
# ## softmax 回归
#
# `Flatten` 把 64 个像素排成一行，`Linear` 从中算出 10 个分数。模型里没有 softmax，因为 `cross_entropy` 要的就是 logits。
#
# 训练之前先检查起点。什么都没学过的模型，给每一类的概率大约是 1/10，损失就该在 log 10 ≈ 2.30 左右。输入没缩放，这里马上看得出：像素大到 16，这个模型的起点损失就会高出一倍以上。

# %%
torch.manual_seed(0)
linear = nn.Sequential(nn.Flatten(), nn.Linear(64, 10)).to(device)

first_loss, _ = evaluate(linear, x[train], labels[train])
raw_loss, _ = evaluate(linear, images[train], labels[train])  # 没缩放
assert abs(first_loss - math.log(10)) < 0.5 and raw_loss > 2 * math.log(10)

linear_history = fit(linear, x[train], labels[train], epochs=20, lr=0.01)

print("parameters", sum(p.numel() for p in linear.parameters()))
print("val accuracy above 0.93:", linear_history["val accuracy"][-1] > 0.93)
assert linear_history["val accuracy"][-1] > 0.93

# %% [markdown]
# 线性模型给每一类 64 个权重，一个像素一个，所以能画成图。红色的地方有墨，这个数字的分数就升；蓝色的地方有墨，分数就降。看 0 的中间是蓝的：洞里有墨，就不像 0。

# %% alt="十张红蓝相间的 8 × 8 图，是每一类的权重：0 的中心是蓝色，外面一圈红色"
weights = linear[1].weight.detach().cpu().reshape(10, 8, 8)
limit = weights.abs().max().item()

figure, grid = plt.subplots(2, 5, figsize=(7, 3.2), layout="constrained")
for digit, axes in enumerate(grid.flat):
    axes.imshow(weights[digit], cmap="RdBu_r", vmin=-limit, vmax=limit)
    axes.set_title(digit)
    axes.set_axis_off()
plt.show()

assert weights[0, 3:5, 3:5].mean() < 0 < weights[0, 3:5, 2].mean()


# %% [markdown]
# ## 小型 CNN
#
# 卷积每次看一块 3 × 3 的邻域，各处用的是同一组权重。`padding=1` 让大小保持 8 × 8，`MaxPool2d` 把边长减半。最后一层前面的 Dropout 用来抑制过拟合：约一万个权重，训练图像才 1077 张。
#
# 下面的循环打印每一层之后的形状，从中能看出 `Linear` 里的 512 是怎么来的：32 × 4 × 4。

# %%
def small_cnn():
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(1, 16, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(16, 32, 3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Dropout(0.5),
        nn.Linear(512, 10),
    ).to(device)


cnn = small_cnn()
h = x[:1].to(device)
for layer in cnn:
    h = layer(h)
    print(f"{type(layer).__name__:10} {tuple(h.shape)}")
print("parameters", sum(p.numel() for p in cnn.parameters()))

# %% [markdown]
# 训练还是用同一个 `fit`。左图是损失：CNN 降得比线性模型低。实线是训练损失，它是在训练当中、Dropout 开着的时候记下的，所以有一阵可能比虚线（验证损失）还高。右图是验证集上的准确率。

# %% alt="两幅按轮画的曲线：两个模型的损失都在下降，CNN 的更低；CNN 的验证准确率最后高于线性模型"
cnn_history = fit(cnn, x[train], labels[train], epochs=15, lr=0.003)
histories = {"softmax regression": linear_history, "CNN": cnn_history}

figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4), layout="tight")
for color, (name, history) in zip(["C0", "C1"], histories.items()):
    left.plot(history["train loss"], color=color, label=f"{name}, train")
    left.plot(history["val loss"], "--", color=color, label=f"{name}, val")
    right.plot(history["val accuracy"], color=color, label=name)
left.set(yscale="log", xlabel="epoch", ylabel="loss")
right.set(xlabel="epoch", ylabel="val accuracy", ylim=(0.8, 1.0))
left.legend(fontsize=8)
right.legend(fontsize=8, loc="lower right")
plt.show()

assert cnn_history["val accuracy"][-1] > 0.95
assert min(cnn_history["val loss"]) < min(linear_history["val loss"])

# %% [markdown]
# ## 测试集只看一次
#
# 该选的都选定了，测试图像现在才第一次用上。看这个数时要想想它有多准：360 张里的一张就是 0.3 个百分点，差两三张说明不了什么。

# %%
models = {"softmax regression": linear, "CNN": cnn}
truth = labels[test]
logits = {name: predict(m, x[test], truth) for name, m in models.items()}
correct = {name: z.argmax(1) == truth for name, z in logits.items()}

for name, floor in [("softmax regression", 0.92), ("CNN", 0.94)]:
    accuracy = correct[name].double().mean().item()
    print(f"{name}: more than {floor} correct: {accuracy > floor}")
    assert accuracy > floor


# %% [markdown]
# ## 每一类的准确率
#
# 一个总数看不出哪些数字认不好。每个点是某个数字的测试图像里认对的比例。每类约 36 张，错一张，点就低将近 0.03。

# %% alt="数字 0 到 9，每个数字两个点：多数在 0.94 到 1.0 之间，两个模型都是 8 最低"
def per_class(hits):
    return torch.stack([hits[truth == k].double().mean() for k in range(10)])


figure, axes = plt.subplots(figsize=(8, 3.2))
for shift, (name, hits) in zip([-0.1, 0.1], correct.items()):
    axes.plot(torch.arange(10) + shift, per_class(hits), "o", label=name)
axes.set(xticks=range(10), ylim=(0.8, 1.01), xlabel="digit", ylabel="accuracy")
axes.grid(axis="y", alpha=0.4)
axes.legend(loc="lower left")
plt.show()

weighted = per_class(correct["CNN"]) @ truth.bincount().double() / len(truth)
torch.testing.assert_close(weighted, correct["CNN"].double().mean())
assert per_class(correct["CNN"]).min() > 0.7


# %% [markdown]
# ## 混淆矩阵
#
# 行是真实的数字，列是预测的数字。对角线上是认对的；对角线以外的格子说明哪个数字被当成了哪个。用 `bincount` 数出各种配对，一行就够，结果与 scikit-learn 的相同。
#
# 颜色按计数加 1 后的对数来取，这样零星的错误在三十几个正确旁边也看得见。

# %% alt="两个 10 × 10 的计数矩阵：几乎都在对角线上，CNN 在对角线外的数更少"
def confusion(predicted):
    return (truth * 10 + predicted).bincount(minlength=100).reshape(10, 10)


matrices = {name: confusion(z.argmax(1)) for name, z in logits.items()}

figure, panels = plt.subplots(1, 2, figsize=(9, 4.6), layout="constrained")
for axes, (name, matrix) in zip(panels, matrices.items(), strict=True):
    axes.imshow(matrix.double().log1p(), cmap="Blues")
    for row, column in matrix.nonzero().tolist():
        n, color = matrix[row, column].item(), "w" if row == column else "k"
        axes.text(column, row, n, color=color, ha="center", va="center")
    axes.set(title=name, xlabel="predicted", ylabel="true")
    axes.set(xticks=range(10), yticks=range(10))
plt.show()

for name, matrix in matrices.items():
    assert matrix.sum(1).equal(truth.bincount())
    assert matrix.trace() == correct[name].sum()
    by_sklearn = confusion_matrix(truth, logits[name].argmax(1))
    assert (matrix.numpy() == by_sklearn).all()

# %% [markdown]
# ## 看看错在哪里
#
# 下面十张测试图像，是 CNN 给真实类别的概率最低的。标题是「真实 → 预测」和预测的概率，红色标题表示认错了。亲眼看一看，比多一位小数更有用：是图像本身太差，是标签错了，还是模型本该认得出？

# %% alt="十张测试图像，标题形如 5 → 9 并带概率；红色标题的是认错的"
probs = logits["CNN"].softmax(1)  # (360, 10)
of_truth = probs[torch.arange(360), truth]
hardest = of_truth.argsort()[:10]

figure, grid = plt.subplots(2, 5, figsize=(8, 3.8), layout="constrained")
for axes, i in zip(grid.flat, hardest.tolist(), strict=True):
    p, guess = probs[i].max(0)
    color = "k" if guess == truth[i] else "C3"
    axes.imshow(images[test][i], cmap="gray_r")
    axes.set_title(f"{truth[i]} → {guess}  {p:.2f}", color=color, fontsize=10)
    axes.set_axis_off()
plt.show()

assert not correct["CNN"][hardest[0]]
assert of_truth[~correct["CNN"]].max() < 0.5


# %% [markdown]
# ## 挪动一个像素
#
# 这份数据里，每个数字都在图像正中。把测试图像分别向四个方向挪一个像素，两个模型的准确率都大跌。线性模型每个位置一个权重，跌在意料之中。CNN 扛得住一些，但光有卷积并不等于不怕平移：它的最后一层也是每个位置各有权重的。
#
# 补救的办法在数据里：再训练一个 CNN，用原图加上四个方向的平移图。它认平移过的图像，和认居中的差不多一样好。数据增强（augmentation）就是这个用处。

# %%
def moved(raw):
    pads = (1, -1, 0, 0), (-1, 1, 0, 0), (0, 0, 1, -1), (0, 0, -1, 1)
    return torch.cat([prepared(F.pad(raw, pad)) for pad in pads])


def after_moving(model):
    return evaluate(model, moved(images[test]), truth.repeat(4))[1]


more_x = torch.cat([x[train], moved(images[train])])
more_labels = labels[train].repeat(5)
augmented = small_cnn()
fit(augmented, more_x, more_labels, epochs=6, lr=0.003)

print("training images", len(train), "->", len(more_x))
print("linear below 0.6:", after_moving(linear) < 0.6)
print("CNN below 0.85:", after_moving(cnn) < 0.85)
print("augmented CNN above 0.92:", after_moving(augmented) > 0.92)
assert after_moving(linear) + 0.1 < after_moving(cnn) < 0.85
assert after_moving(augmented) > 0.92
assert evaluate(augmented, x[test], truth)[1] > 0.95

# %% [markdown]
# ## 接下来
#
# - 更大的图像与 Fashion-MNIST：[图像数据集](../data/image-dataset.md)。换掉 `load_digits`，改一改代码里的大小，其余照旧。
# - 卷积和池化怎样改变大小：[Linear 与 Conv2d 的形状](../nn/linear-and-conv-shapes.md)。
# - 准确率、top-k 与混淆矩阵的更多内容：[评估](../training/evaluate-accuracy.md)。
# - 把训练好的权重存下来：[保存与加载](../training/save-load.md)。
# - 带学习率调度、早停和检查点的模板：笔记本《训练模板》。
