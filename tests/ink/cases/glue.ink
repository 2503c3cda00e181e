We hurried <>
-> there
=== there
home <>
as fast as we could. // expect: We hurried home as fast as we could.
Twice<><> glued. // expect: Twice glued.
-> END
