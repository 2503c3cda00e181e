INCLUDE one.ink
INCLUDE missing.ink // error E0101@9: There is no file 'missing.ink'
INCLUDE // error E0105@1
-> one
// file: one.ink
INCLUDE main.ink // error E0102@9
=== one
{nobody}
-> END
