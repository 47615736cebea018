# docs/zh/nn/module-basics.md:358, block super-name
# Written by `make update`: edit the card.

from torch import nn


class Old(nn.Module):
    def __init__(self):
        super(Old, self).__init__()


class New(nn.Module):  # 复制 Old，只改了这一行
    def __init__(self):
        super(Old, self).__init__()


Old()
try:
    New()
except TypeError as error:
    print(error)

# Output:
# super(type, obj): obj must be an instance or subtype of type
