// expect: hello # a: b
TODO fix // todo T0001
# a: b
TODO: x // todo T0001
hello
