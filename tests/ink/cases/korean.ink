VAR 신뢰 = 1
사만다: 안녕. // expect: 사만다: 안녕.
{신뢰 == 1: 좋아} // expect: 좋아
-> 집
=== 집
“여기—” “bien sûr” // expect: “여기—” “bien sûr”
-> END
