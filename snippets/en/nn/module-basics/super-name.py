# docs/en/nn/module-basics.md:358, block super-name
# Written by `make update`: edit the card.

from torch import nn


class Old(nn.Module):
    def __init__(self):
        super(Old, self).__init__()


class New(nn.Module):  # copy of Old, only this line edited
    def __init__(self):
        super(Old, self).__init__()


Old()
try:
    New()
except TypeError as error:
    print(error)

# Output:
# super(type, obj): obj must be an instance or subtype of type
