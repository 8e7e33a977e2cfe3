"""Which phrases are looked up by which word; made by `make index`, so never edited by hand."""

WORDS = """
:haunting 584 :haunts 584 :have 714 1330 :having 1339 :he 470 :head 561 645 1162 :headache 599 :headcount 761 :heads
645 1217 :health 664 1261 :healthy 1378 :hear 241 242 394 433 1244 :heard 1244 :hearing 433 1244 :hearsay 438 :heart
575 815 831 833 1231 1241 :heartbreaking 567 568 571 572 :heartbroken 576 579 590 675 :hearted 576 :heartened 1380
:hearts 575 831 :heartwarming 1380 1406 :heat 125 160 162 :heated 352 :heatwave 149 162 :heaven 853 :heavy 191 574
:hectic 140 634 :hed 178 :heeded 711 :hehe 1183 :heights 763 :held 78 150 466 930 :hell 634 :hellish 567 :help 133 320
1277 :helped 320 1013 1404 :helpful 216 1030 :hereby 528 :herein 528 :hereinafter 528 :heretofore 528 :heritage 962
963 :heroes 1190 :heroic 1000 :hiccup 16 20 138 159 722 :hiccups 16 722 744 880 901 :hid 494 :hidden 283 :hide 297
:hiding 494 :high 452 :highest 872 974 1009 1020 1325 :highestquality 974 :highly 970 1030 1031 1034 1037 1039
:highlyrated 970 :highlytrained 1031 :him 469 :hindsight 1381 :hinky 772 :hire 75 90 92 93 108 :hired 63 :historic 167
:history 74 962 :hit 67 150 437 1014 1150 :hitch 138 722 916 :hitches 722 :hobby 621 :hold 444 :holding 444 :holiday
632 1193 1216 :holidays 172 :home 639 :homes 264 1120 1128 1139 :homework 449 :honest 356 477 821 968 971 1030 1034
1035 :honestly 829 :honesty 976 1250 :honor 930 :honour 930 :hoo 464 771 :hooha 464 771 :hope 792 797 830 1072 1266
1267 1283 1286 :hoped 475 727 807 810 836 :hopefully 1070 1071 1099 :hopeless 71 :hopes 1072 1267 :hoping 808 809 1072
1267 :horrible 492 567 572 658 :hospital 669 :hospitalised 669 :hospitality 993 :hospitalized 669 :host 51 65 89 151
862 875 1112 :hosted 1013 :hostess 90 92 93 108 :hostile 204 314 435 :hostility 440 :hosting 51 65 :hosts 51 65 862
875 :hot 308 340 :hotel 557 562 862 875 :hotels 862 875 :hounded 576 :hour 20 635 :hours 20 606 618 635 :house 639 945
:households 264 1120 1128 1139 :houses 885 :houston 1190 :how 302 303 727 :however 1340 1385 :hr 561 :hug 1216
:hullabaloo 771 :human 102 109 673 674 907 :humans 673 :humbled 1380 :humbling 1375 1406 :humiliating 568 :hundred 369
:hundreds 979 1025 :hunting 462 :hurdles 157 :hurricane 149 :hurt 36 408 461 573 579 589 663 675 1323 1327 1332 1333
:hurtful 408 568 658 :hurting 576 663 :hurts 573 :husband 244 664 :hygiene 1250 :hyperbole 464 :hypocritical 445
:hypothetical 27 :hysteria 464 :hysterical 439 445 :i 99 :ice 160 :idea 72 345 773 797 :ideal 728 729 :ideas 1197
:identical 878 887 :identified 535 721 :if 177 252 501 :iffy 772 :ignorance 440 :ignore 297 :ignored 52 202 212 238
265 295 297 509 686 711 1333 :ill 604 669 775 :illegal 327 :illinformed 210 :illness 18 :illwill 775 :imagination 322
:imagine 294 592 :imagined 131 132 :immature 445 :immediate 468 :immune 895 905 :impact 16 18 36 514 :impacted 516 546
663 1136 1150 1332 1333 :impacting 663 :impatience 189 :impatient 204 :implementing 1113 :implore 1281 :importance
1230 1233 :important 25 1239 1245 1256 1378 :impossible 128 135 572 :impractical 26 :impression 735 :improbable 26
:improper 191 :improperly 191 684 :improve 1075 :improved 1077 1095 1388 :improvements 1062 1073 1107 1156 :in 229 650
:inability 189 :inaccuracies 438 700 :inaccuracy 713 :inaccurate 316 707 :inadvertently 683 684 :inappropriate 408 731
:inasmuch 1309 :incident 16 29 54 514 753 916 :incidents 16 :included 516 940 :inclusive 1028 :income 649
:inconsistencies 732 :inconsistency 769 :inconsolable 576 :inconvenience 16 1220 1221 1222 1224 1227 :inconvenienced
1327 1332 1333 :inconveniences 16 1220 1221 1222 :inconvience 1220 :inconvienence 1220 :incorrect 191 281 316 707
:incorrectly 191 684 694 702 1136 :incredible 1030 1031 1037 1154 1406 :incredibly 140 :indicate 536 :indicated 933
:indication 513 536 :indications 513 :indicative 943 :individual 91 94 95 115 221 470 :individuals 264 1120 1128 1139
:indulgence 1262 :industry 862 867 875 885 970 :industryleading 970 :industrywide 867 :inebriated 204 :inevitable 128
129 902 910 :inexperienced 91 :infallible 895 905 906 :infinity 1190 :influence 36 59 :inform 183 271 :information 533
839 :informed 182 186 210 218 255 259 271 694 705 947 :ingredients 973 :inherent 902 :initialed 922 :initialled 922
:injuries 18 :injury 18 :innocent 821 :insanely 140 :insensitive 408 :insert 1202 :insignificant 41 :insist 181 310
:insisted 179 240 :insistence 189 :insofar 1309 :inspected 352 :inspired 1380 1404 :inspiring 1406 :instability 769
:instagram 458 :install 351 1123 :installation 351 :installed 306 352 :installer* 51 65 :instance 16 29 :instances 16
514 :instant 230 468 :instantly 230 :instead 455 :institution 557 :instructed 255 :instruction 529 :instructions 106
:insult 297 :insulted 297 443 1323 1333 :insulting 430 439 445 658 :insults 441 442 480 :insurable 940 :insurance 51
65 87 530 952 1138 :insured 940 :insurer 1138 :insurers 87 :intact 308 :integrity 976 1250 :intend 777 779 :intended
418 422 727 776 777 778 779 785 795 799 800 807 824 :intending 793 :intends 778 :intent 773 776 792 797 798 :intention
560 773 792 797 798 830 :intentional 785 788 791 :intentionally 782 785 788 :intentioned 803 805 :intentions 773 797
798 802 803 :interest 474 801 830 :interests 801 :interface 1170 :intermittency 769 :intern 90 92 93 108 1185
:internet 437 458 :interns 90 92 93 108 1214 :interpreted 524 553 :interruption 16 1223 :interruptions 16 901
:intervention 1006 :intimidated 443 466 :intimidation 442 :intoxicated 204 :introduced 55 692 :introducing 1113 1159
:inundated 139 576 654 :investigated 353 1110 1118 :investigating 566 :invite 1126 :invited 559 705 :invoice 952
:invoices 719 :involuntarily 730 :involve 1142 :involved 48 516 1150 :involves 48 268 1142 :ironically 1381
:irregularities 732 751 752 :irregularity 688 751 769 :is 912 :isnt 276 768 786 :isolated 26 28 :isp 51 65 1138 :issue
16 29 54 57 81 82 283 291 312 718 744 916 917 918 920 1343 :issued 693 701 :issues 16 54 57 142 718 732 744 880 901
917 918 :it 21 83 155 907 :items 719 :its 913 :janitor 90 92 93 108 :jars 719 :jealous 471 :job 64 69 329 351 623 999
:jobs 623 :join 1162 1165 :joke 20 1191 1192 :jokes 1192 1208 :joking 1208 :journalist 491 :journalists 491 :juggling
629 :jumped 265 :junior 91 :just 1 155 619 620 :karens 437 :keen 1114 :keenness 813 :keep 208 222 263 613 1074 1124
1133 1151 1190 :keeping 613 951 :kept 78 208 236 259 613 705 992 :kerfuffle 722 :keyboard 437 :kick 484 1378 :kicked
600 :kicks 484 :kidding 1183 1208 :kids 244 264 664 :killed 573 :kills 573 :kind 450 881 1030 1034 :kindest 1035
:kindly 223 672 1266 :kindness 812 826 :kinks 766 :kiss 1272 :kitchen 164 862 875 973 :kitchens 862 875 :knew 254 1210
:knocked 600 :know 994 995 :knowingly 782 :knowledge 12 335 1092 :knowledgeable 1030 :known 131 132 961 1029 :knows
994 995 :kudos 1007 :label 935 :labeled 78 :labelled 78 :labor 145 629 :labored 617 :labour 145 629 :laboured 617
:lack 16 169 189 :lacking 710 755 :lad 90 92 93 108 :lads 90 92 93 108 :lady 221 237 470 :land 764 765 :landed 764
:landlord 51 65 87 89 565 862 875 :landlords 862 875 :lands 764 :language 189 465 480 :lapse 16 688 700 718 739 756
:lapsed 710 755 :lapses 16 700 739 :laptop 639 :last 84 373 783 784 1293 :late 25 52 70 71 189 204 265 :latency 769
:lateness 189 :laugh 297 1191 1192 :laughable 445 :laughed 297 :launch 735 1164 :launching 1167 :laws 144 540 921 926
:lawyer 432 522 :lawyers 432 :lead 1331 :leader 989 1011 1112 :leaders 989 1011 :leadership 562 :leading 970 :leaked
516 :learn 394 1054 1056 :learned 1100 1407 :learning 1054 1056 1375 1396 :learnings 1119 :learnt 1100 1407 :lease 921
926 :leases 921 926 :leave 1162 1273 :leaving 458 :lectured 466 :led 1324 1332 :left 116 117 238 243 265 295 309 686
702 :legal 432 434 530 551 552 554 :legally 941 955 956 :lengths 857 :less 4 729 873 :lesson 1055 1376 1396 :lessons
715 1055 1056 1119 1376 :lessthanideal 729 :lessthanoptimal 729 :let 52 53 67 73 78 96 116 218 236 259 271 694 743 750
1132 1141 1145 1323 1346 1400 :letdown 62 1333 :letgo 96 :lets 1400 :letter 344 433 :letters 593 594 719 1097 :level
735 763 1325 :liabilities 523 :liability 523 544 :liable 523 940 :liar 438 499 :liars 311 438 :libel 431 498
:libellous 278 431 :libelous 431 :liberty 525 :licence 952 :license 952 :lie 278 297 314 498 :lied 73 295 297 331 438
:liedown 1216 :lies 278 438 498 :life 154 449 587 609 1190 :lifes 609 :light 136 387 :lighten 449 :lighter 1158
:lightly 1253 :lightning 160 :like 469 1162 :liked 217 475 :likelihood 556 :likes 507 :limitation 66 :limited 0 2 26
40 41 1160 :limitedtime 1160 :line 300 445 951 1018 1271 :lines 164 413 695 703 704 :listed 933 :listen 228 1001 1260
:listener 1112 :listening 1244 1260 :listens 1001 :listing 935 :little 0 17 22 34 46 134 652 741 762 1240 :live 484
554 585 736 1016 1167 :livelihood 609 :livelihoods 609 :lives 587 :living 484 :lmao 1183 :local 458 477 1138 :lock 149
:lockdown 149 :lodge 1124 :log 685 1123 :logistical 171 :logistics 51 65 :logs 338 685 :lol 1183 :lone 91 :lonely 628
:long 25 1106 1116 :longer 97 452 655 873 :longest 627 :look 214 250 260 449 451 882 1061 1089 1162 1170 1273 1279
:looked 214 225 236 353 407 705 1013 1077 1109 1110 1118 :looking 451 462 566 793 808 825 1060 1061 1089 1111 1279
1381 :looks 198 248 706 :loose 766 :lose 596 626 :losing 576 625 626 :loss 18 588 :lost 31 49 52 55 67 243 413 425 596
606 625 626 686 711 720 :lot 88 644 1239 :loud 204 435 504 :love 484 621 812 983 1001 1016 1383 :loved 217 918 983
1029 :lovely 1030 1031 1406 :loves 1001 :low 2 41 :lowest 627 872 :lowestpriced 872 :loyal 979 1037 1289 :loyalty 812
1057 1238 :luck 147 161 510 :luckily 44 1382 :ludicrous 278 :lying 430 438 :lynch 437 497 659 :lynched 497 :machine
1209 :made 306 :magical 982 :mailed 701 :maintain 310 :maintainer* 51 65 :maintains 310 :major 25 :majority 6 :making
61 147 :malevolent 791 :malfunction 156 159 :malice 440 775 :malicious 327 439 445 498 504 775 785 791 :maliciously
785 :malpractice 283 :man 221 237 449 470 619 1112 :managed 687 918 1027 :management 51 65 557 558 562 :manager 90 92
93 108 :manic 634 :manner 387 465 :manufacturer 87 862 875 1138 :manufacturer* 51 65 :manufacturers 68 862 875 :many
1023 1040 1381 :marginally 17 :margins 892 :mark 726 763 1162 :marked 933 :market 141 989 :marketleading 970 :marriage
609 :match 334 736 :matter 20 37 474 :matters 1239 :maybe 200 508 :mea 1183 :meal 351 :mean 474 777 779 1142 1331
:meaning 91 793 805 :means 778 819 1142 1400 :meant 70 418 422 597 776 777 778 779 785 795 799 800 805 807 819 824
1400 :measure 736 1063 :measures 715 1062 1063 :meat 973 :mechanic 90 92 93 108 :mechanics 90 92 93 108 :media 458 464
491 :meet 736 :melodramatic 464 :member 90 92 93 108 115 264 336 1120 1128 1139 :members 90 92 93 108 246 264 972 1120
1128 1139 :members* 467 :membership 952 1162 1164 1173 :memberships 1173 :memory 335 :mental 609 :mention 184 271 920
1163 :mentioned 182 259 917 920 933 :menu 935 1156 1170 1173 :mercifully 44 1382 :mercury 1184 :mercy 1196 1207
:merely 1 19 :merged 692 :merit 283 :mess 1390 :messages 593 594 :messed 52 73 78 :met 736 994 1005 :meticulous 971
:michelin 978 :migraine 143 :mild 40 :mild* 1030 :mildly 17 :millions 979 1025 :mind 644 815 833 920 1197 1209 1292
:minded 917 920 :mindful 1082 :minds 1209 1241 1292 :minimal 41 :minions 1214 :minor 0 40 41 42 741 :minority 0 3
:minuscule 2 :minute 2 20 257 :minutes 20 23 :miracles 230 :misaddressed 702 :misallocated 702 :misapprehension 409
:miscalculated 702 :mischaracterised 410 :mischaracterized 410 :mischief 482 :mischiefmakers 482 :miscommunication 409
:miscommunications 409 :misconception 409 :misconceptions 409 :misconfiguration 57 688 :misconfigured 78 702
:misconstrue 417 :misconstrued 410 417 419 423 :misdirected 702 :miserable 492 500 :misfiled 686 702 :misfortune 124
:mishandled 52 192 686 :mishap 722 :mishaps 722 :misheard 202 212 410 417 :misinformation 438 :misinformed 210
:misinterpretation 409 :misinterpreted 212 213 410 417 426 :mislabeled 702 :mislabelled 78 702 :mislaid 202 686
:mislead 297 :misleading 439 :misled 62 73 295 297 331 1333 :misperceived 410 :misperception 409 :misplaced 67 202 686
720 :mispriced 702 :misprint 713 :misprinted 702 :misquoted 419 423 :misquotes 419 :misread 202 212 213 238 265 410
417 426 :misreported 323 426 :misrepresent 419 :misrepresented 323 410 419 423 426 :misrepresents 419 :miss 1162
:missed 52 203 212 686 694 711 1150 :missing 49 709 :misstep 722 :missteps 722 :mistake 16 20 29 37 57 61 78 81 82 104
110 188 283 312 342 362 676 683 688 700 712 713 908 1136 1390 :mistaken 210 212 417 :mistakenly 52 684 :mistakes 16
165 676 700 880 901 907 908 1342 :mistreated 192 212 295 1333 :misunderstand 417 :misunderstanding 409
:misunderstandings 409 :misunderstood 202 212 213 265 410 417 426 :misuse 189 514 :misused 192 :mix 16 57 688 718 722
:mixed 413 702 720 :mixup 16 57 688 718 722 :mixups 722 :moan 500 :moaner* 473 :mob 436 :moderator* 90 92 93 108
:moderators 562 :moment 22 257 :money 460 499 507 649 652 653 1144 :mongers 482 :monitor 1124 :monkey 1184 :monkeys
1184 1214 :moral 464 :more 873 1372 :most 8 :mostly 848 :mother 147 :motivated 495 1384 1404 :motivation 797 798
:motive 797 798 830 :mould 327 :mountain 464 :mouthed 481 :move 1273 :moved 116 1380 :moving 51 65 1406 :much 134 586
598 636 637 644 1239 1245 :multi 970 :multiaward 970 :murphys 1183 :museum 557 862 875 :museums 862 875 :must 1122
1146 :myself 601 638 650 1206 :naively 829 :name 481 874 962 :namecalling 480 481 :named 977 :names 43 :nap 1216
:nasty 439 445 487 492 658 :national 867 :nationwide 867 :natural 910 :naturally 371 :nature 144 154 465 881 904
:naughty 1188 1196 :naysayers 482 :near 333 :nearly 8 1182 :necessary 128 :neck 645 :necks 645 :needed 268 :needless
371 :negative 504 914 916 1048 :negativity 440 :neglect 181 297 :neglected 179 181 295 686 1333 :negligence 104 189
283 :negligent 342 :negligible 41 :neighbor 1112 :neighbors 264 1120 1128 1139 :neighbour 1112 :neighbours 264 1120
1128 1139 :nerves 609 :network 86 862 875 :networks 862 875 :never 32 206 276 293 318 337 362 781 796 997 1042 1043
1046 1049 :nevertheless 1339 1385 :new 91 668 1165 1378 :newly 91 :news 1158 :newspaper 458 491 :newspapers 491 :next
230 273 274 621 652 1096 :nextday 230 :nice 216 217 222 595 971 1393 1406 :nicest 1030 1035 :night 618 :nighter 606
:nighters 606 :nightmare 567 571 588 599 :nights 129 155 :nil 41 :no 19 774 879 :nobodys 907 :noisy 435 504
:nonetheless 1339 1385 :nonrefundable 939 :nonsense 278 438 498 :norefund 939 :norm 864 :normal 38 728 902 910
:normally 848 :norms 864 :not 276 655 886 :notch 970 1035 1039 :note 763 :noted 721 933 961 :nothing 13 19 134 280 288
319 339 474 484 485 787 834 1240 :notice 738 935 :noticed 31 686 738 :notified 186 218 694 705 :notify 271
:notoriously 71 :notwithstanding 528 :now 1162 :numb 648 :number 50 151 :nurse 90 92 93 108 :object 920 :objected 917
920 :objective 797 :obligated 311 940 956 :obligation 949 :obliged 311 940 956 :obnoxious 445 :observed 299 738 1005
:obstacles 157 :obtained 516 :obviously 199 200 371 :occasion 16 :occur 285 286 896 897 898 899 :occurred 285 286 677
717 1364 :occurrence 29 :occurs 896 898 899 :of 7 10 :off 449 632 650 749 755 880 908 1160 :offence 500 703 704
:offended 408 500 1323 1327 1332 1333 :offense 500 703 704 :offensive 408 :offer 184 297 939 1179 1343 1345 1347 1348
1351 :offered 186 705 :offering 1179 :office 51 65 :often 263 :oiled 989 :old 43 84 112 167 707 :omelette 1190
:omissions 700 :omitted 179 :on 1085 :onboard 1079 :once 205 :one 1024 :ones 311 907 :onesided 439 :ongoing 554
:online 437 458 476 659 :only 1 15 619 620 834 915 :oopsie 1183 :oopsies 1183 :open 554 1028 1081 1082 1124 1164
:opened 238 243 :opening 1375 :operating 277 :operation 1262 1265 :operational 38 171 :operator 90 92 93 108 862 875
:operators 90 92 93 108 862 875 :opinion 20 1238 :opinions 1238 :opportunist 473 :opportunities 1371 :opportunity 1370
1371 1396 :opt 1145 :opted 180 240 :optimal 728 729 :option 126 127 :options 126 :ordeal 599 :order 340 445 456 1123
1143 1162 :ordered 201 240 259 :ordering 446 :orders 106 246 719 :ordinary 903 :organisation 557 862 875
:organisations 862 875 :organiser 51 65 :organisers 562 565 :organization 557 862 875 :organizations 862 875
:organizer 51 65 :organizers 562 565 :original 1143 :originated 56 :other 60 861 893 :others 264 1120 1128 1139
:ourselves 601 638 650 1206 :outage 16 54 57 :outages 16 54 880 :outburst 440 :outcome 735 :outdated 707 :outlined 933
:outrage 437 :outraged 490 500 :outrageous 439 :outright 438 :outset 257 :outside 56 85 :outstanding 974 1030 1031
1037 1039 :overblown 323 :overcharge 297 :overcharged 52 295 297 331 1136 :overloaded 642 :overlooked 202 212 686 711
1290 :overnight 230 :overreact* 464 :overrun 654 :oversight 16 20 37 57 110 189 688 700 718 1081 :oversights 16
:overslept 202 :overstated 323 :overstretched 642 :overwhelmed 71 139 642 :overwhelming 568 :overworked 91 576
:overwritten 720 :overzealous 91 :owed 1136 :owing 56 77 136 137 270 696 :own 168 187 621 622 638 666 728 816 1355
:owned 969 :owner 264 565 1120 1128 1139 :owners 264 557 562 565 1120 1128 1139 :pack 436 438 498 :package 952
:packages 719 1173 :packed 139 :paid 63 236 259 649 705 :pained 573 :painful 567 568 570 571 572 586 627 :pains 573
1015 :pan 765 :pandemic 149 :pane 20 37 :paper 491 :papers 458 :par 231 728 902 :paragraph 931 :paramount 1234 1251
:parcels 719 :pardon 1183 1278 :parent 264 1120 1128 1139 :parents 264 664 1120 1128 1139 :parish 565 :part 91 743 900
:parted 743 :participants 264 1120 1128 1139 :particular 483 :particularly 140 :parties 51 65 :parting 743 :partner 51
65 :partners 51 65 :parttime 91 :party 221 237 244 :pass 1080 :passed 669 686 711 1077 1078 1080 :passenger 221 237
264 1120 1128 1139 :passengers 246 264 1120 1128 1139 :passion 812 1383 :passionate 971 1016 1030 1031 1034 1037 1384
:past 618 1270 :pathetic 445 492 :patience 1219 1262 1265 :patient 221 264 336 1120 1128 1139 :patients 264 972 1120
1128 1139 :pattern 74 :pay 63 75 615 632 652 :paying 615 :payment 51 65 :peace 1238 :peaceful 1028 :peanuts 652
:pearshaped 749 :pending 527 554 :penny 649 652 :people 246 264 673 875 1120 1128 1139 :per 1160 :percent 1160
:perception 381 :perceptions 381 :perfect 118 308 340 728 895 905 906 978 982 1020 :perfection 230 :perfectionist 1008
:perfectionists 1008 :perfectly 38 305 340 727 902 982 :performance 730 :performed 1010 1022 :perhaps 200 508 :period
16 141 938 :permanent 468 :permit 1346 :permitted 525 :person 115 221 237 264 470 914 1112 1120 1128 1139 :personal 94
659 785 :persons 264 1120 1128 1139 :pesky 1188 :petty 445 :phase 733 :phasing 733 :phone 43 51 65 244 639 1152
:phoned 236 :phones 164 :physically 604 :pick 449 :picked 240 686 :picture 294 :pieces 576 :pile 437 659 :pileon 437
659 :pillar 1011 :pioneer 989 1011 :pioneers 989 1011 :pitchforks 1205 :pittance 652 :pity 388 505 1275 :pixies 1184
1214 :pizza 973 :place 285 329 450 862 875 932 1005 1112 1123 :placed 96 693 :places 862 875 :placing 551 :plagued 150
:plain 685 946 :plainly 946 :plaintext 685 :plan 72 228 327 727 773 777 797 952 :planned 131 727 777 778 785 824
:planners 87 :plans 1173 1210 :plate 644 :plates 644 :platform 86 862 875 973 1170 :platforms 862 875 890 :player 264
1120 1128 1139 :players 264 890 972 1120 1128 1139 :pleasant 595 :please 223 365 672 1195 1266 1319 :pleased 918 1386
1401 :pledge 1067 :plenty 233 :plot 314 1202 :ploy 314 :pls 365 :plug 75 :plugged 75 :plumber 51 65 :plus 978 1368
1399 :point 548 :pointed 182 :policies 921 926 :policy 98 277 560 921 926 929 938 952 954 :polished 767 :polite 216
222 971 1030 :political 166 :poltergeist 1184 :pop 1175 :porter 90 92 93 108 :position 98 525 560 :positive 981 983
1007 1368 1369 1393 1405 :positives 1405 :possession 537 :possible 740 1102 1316 :possibly 508 :post 20 68 344 459
:posted 506 693 701 933 :posting 651 :postman 89 :postoffice 51 65 :posts 459 593 594 :potential 518 740 1316
:potentially 517 :pound 20 460 :pounds 20 :poured 820 :power 51 65 162 :practice 277 557 560 565 864 954 :practices
864 :praise 983 1007 :prank 1192 :pray 1283 :precaution 545 551 :precautionary 545 :precautions 551 715 1062 1063
:precious 1239 :predict 133 :predicted 131 132 :preferred 180 217 475 :prematurely 683 712 :premeditated 785 :premium
974 :preorder 1162 :prepared 306 :present 166 548 1193 :press 434 458 491 :pressed 243 :pressure 297 :prevent 133 232
:prevented 131 132 :previous 84 112 :price 39 761 952 1160 :prices 892 950 973 1173 :pricing 761 :pride 957 958 1001
:prided 957 :prides 957 :priding 957 :print 921 926 1124 :printed 933 :printer 51 65 87 :printers 51 65 68 :printing
51 65 :priorities 1233 1254 :priority 1230 1233 1251 1254 :privacy 745 1238 1250 1261 :private 707 :proactive 1082
:probability 556 :problem 16 18 29 54 57 61 66 81 82 163 283 311 312 327 718 916 917 918 920 :problems 16 54 57 142
165 718 880 901 917 :procedure 277 :procedures 703 715 1062 :process 72 :processed 686 :processes 1081 :processor* 51
65 :product 351 862 875 973 :products 351 862 875 973 1156 :professional 482 971 1030 1034 1035 :professionalism 976
:profit 632 649 :project 557 862 875 :projects 264 862 875 :promise 297 355 366 1067 :promised 52 295 297 1067
:promises 703 704 1067 :promo 1160 :promoter 51 65 562 565 :promoters 68 :promotion 1164 :prompted 1404 :proof 513
1143 :propaganda 438 :proportion 463 :prosecco 1201 :protective 551 :protocols 715 :proud 566 959 960 968 1036 1380
:proudest 759 760 :prove 1145 :provide 555 1124 :provided 705 :provider 89 862 875 1138 :provider* 51 65 :providers
862 875 :pub 862 875 :public 264 458 476 1120 1128 1139 1196 :publicity 460 507 :publicly 476 :published 692 693 933
:publisher 557 862 875 :publisher* 51 65 :publishers 68 862 875 :pubs 862 875 :pulled 78 1022 :pun 1183 :puncture 143
:pupils 264 1120 1128 1139 :purchase 1165 :purported 521 :purportedly 521 :purpose 773 785 788 797 :purposefully 782
785 :purposely 782 785 :purposes 543 :pursuant 528 :pursue 434 :push 1378 :pushed 265 692 1404 :put 232 243 466 597
624 692 820 860 1001 1094 1113 1273 1332 1333 :putout 1333 :puts 860 1001 :putting 1113 :puzzled 453 :qualified 1030
1035 :quality 735 973 1250 1325 :quarter 1023 1040 :question 453 :queue 1018 :quickly 1104 :quiet 1212 :quirk 66
:quite 367 902 :quote 935 1163 :racism 283 327 :racist 311 :rage 224 :rain 125 160 162 :raise 271 297 920 1058 1080
1124 :raised 78 259 917 920 1013 1080 1109 :raising 1058 :rammed 139 :ran 78 1010 :rang 201 :range 1156 1173 :ranked
977 :rare 26 28 :rate 1162 :rated 970 977 :rates 892 1173 :rather 455 457 762 :ratings 962 963 980 :rationalisation
761 :rationalization 761 :rave 1007 :raved 918 :re 1123 :reaccommodat* 730 :reach 736 1147 :react* 464 :reacted 1027
:reaction 507 593 999 1006 :reactions 1006 :read 214 225 228 236 250 259 260 265 271 394 553 927 :readd 1123 :reader
264 1120 1128 1139 :readers 264 1120 1128 1139 :reading 927 :reaffirmed 1377 :real 154 321 673 1289 :realign* 743
:realise 228 1372 :realised 212 :reality 154 :realize 228 1372 :realized 212 :really 140 829 :reapply 1123 :reason 330
513 549 :reasons 157 540 :reassigned 96 :reauthenticate 1123 :reauthorise 1123 :reauthorize 1123 :rebook 1123 1127
:reboot 1216 :receipt 1143 :receive 297 :received 535 977 990 :receptionist* 90 92 93 108 :recession 149 :reclone 1123
:recogni* 292 :recognised 961 1029 :recognized 961 1029 :recollection 335 :recommend 272 1126 1134 1162 :recommended
1126 :reconnect 1123 :record 335 962 963 966 :records 335 338 533 :recovering 648 :recreate 1123 :rectified 1077 :red
1183 :reddit 458 :redo 1123 :redoubled 1377 :redownload 1123 :reduced 730 :reduction 761 :reeling 648 :reenter 1123
:reevaluating 1105 :reexamining 1105 :refer 214 927 1133 :reflect 304 334 1106 :reflects 304 :refrain 222 232 :refund
939 1144 1153 :refundable 939 940 :refunds 939 1144 1153 :refusal 189 :refuse 181 297 :refused 52 55 179 181 202 265
295 297 :refute 291 :regard 1268 :regenerate 1123 :register 1123 :registrar* 51 65 :regret 382 396 1321 1322 1336 1362
:regret* 375 376 377 379 384 386 388 390 397 398 399 401 1225 1226 1329 :regrets 382 603 1336 :regrettable 731
:regular 1289 :regularly 263 :regulars 972 :reinforced 1377 :reinforces 1377 :reinstall 1123 :reiterate 310 :reject
291 :rejected 55 78 :relation 313 :relationship 313 :relative 883 :relax 449 :relay 1080 :relayed 1080 :release 1156
:released 692 693 :reliability 981 1250 :reliable 968 :relied 76 :relief 91 :relies 268 :relieved 96 :rely 63 75 76
930 1296 :relying 76 :remain 222 531 :remarks 700 :remedied 1077 :remember 927 1176 :remind 183 272 1141 :reminded 186
255 262 559 1377 1395 :reminder 1176 :remorse 382 :removed 55 117 243 509 1136 :renew 1166 :renewed 1377 :renowned 961
1029 :rent 75 :reorder 1123 :reorgani* 743 :rep 90 92 93 108 :repair 351 :repeatedly 185 263 :replaced 116 117
:replacement 1144 1153 :replacements 1153 :reply 271 :replying 651 :report 271 344 1123 :reported 259 271 509 689
:reporter 491 :reporters 491 :reprehensible 456 :represent 304 334 :representative 90 92 93 108 :representatives 90 92
93 108 :represents 304 :reprimanded 96 :reps 90 92 93 108 :reputable 968 971 :reputation 962 963 964 :request 1126
1140 1145 1266 1281 1288 :requested 186 262 559 :requesting 1140 :require 268 1142 :required 268 311 528 940 956
:requires 268 1142 :reread 214 927 :reregister 1123 :rerun 1123 :research 449 :resemblance 313 :resend 1123 1141
:reset 1123 :resident 264 1120 1128 1139 :residents 264 1120 1128 1139 :resigned 116 117 :resolved 1109 1110 1114 1384
:resonate 765 :resounding 982 :respect 251 812 1230 :respected 961 968 1029 :respectful 222 971 1028 1030 :respond 271
:responded 346 1027 :response 999 1006 :responsib* 1129 :responsibility 61 64 69 82 251 312 329 544 :responsible 52 70
311 342 :responsive 1082 :rest 362 372 650 863 975 1270 :restaurant 557 862 875 :restaurants 862 875 885 :restriction
66 :restructur* 743 :rests 965 975 :resubmit 1123 :resubscribe 1123 :result 56 77 80 136 137 270 301 468 696 735 1331
:resulted 56 :results 301 950 :retailer 862 875 1138 :retailers 862 875 890 :rethinking 1105 :retrained 96 :return
1166 :returns 939 :reupload 1123 :reused 238 :revealing 1159 :review 20 37 344 459 593 927 1105 1124 :reviewed 353 927
1110 1118 :reviewer 221 237 470 :reviewing 551 566 1105 :reviews 459 593 594 980 1097 :revisiting 1105 :ridiculous 278
439 445 :right 450 542 727 730 806 924 925 936 987 1094 :right* 948 :rights 542 924 925 936 :rightsiz* 730 :rightsize
730 :rightsizing 730 :ring 1141 :ringleader* 473 :rip 297 :ripped 73 331 :risk 18 348 556 928 :rival 472 499 :rivals
472 868 :roadworks 162 :robbed 331 :robot 1184 :robots 1214 :rocky 724 :rofl 1183 :rogue 91 :role 329 :rolled 687 692
:roller 571 :rollercoaster 571 599 :rolling 1167 :rome 1190 :room 351 :rooms 973 1173 :rotten 567 :rough 191 567 634
725 766 :royal 51 65 1138 :rubbish 278 :rude 204 445 487 492 :rudeness 440 :ruin 461 :ruined 663 :ruining 663 :rule
547 954 :ruled 547 :rules 106 703 704 715 921 926 950 :ruling 301 :rumor 344 482 :rumormongers 482 :rumour 344 482
:rumourmongers 482 :run 75 139 151 576 646 692 969 975 1123 :rung 236 259 :running 38 204 646 :rush 297 :rushed 139
295 297 669 :rushedoff 139 :s 103 912 :sabotage 461 :sackcloth 1183 :sacked 96 :sacrifice 624 630 :sacrificed 624 630
:sacrifices 624 630 :sacrificing 630 :sad 375 488 492 567 568 579 589 675 1202 :saddened 375 376 377 386 388 488 566
579 589 675 :saddening 568 :saddens 386 388 :saddest 627 :safe 340 895 :safeguards 715 1062 :safer 873 :safest 872
:safety 745 827 966 973 1238 1250 1261 :said 182 236 245 259 271 350 917 934 1287 1295 1339 :sake 827 :salary 632 649
:sale 1160 1164 :sales 939 :salesman 90 92 93 108 :salesperson 90 92 93 108 :salon 557 862 875 :salons 862 875 :same
231 878 887 888 918 :sanity 609 :sat 651 :satisfaction 981 1238 1261 :satisfactory 728 :satisfied 341 566 918 979 983
:save 1160 1162 :saved 1387 :savings 609 :say 184 218 271 290 297 350 370 555 592 934 1287 1295 1343 1345 1347 1348
1351 :sayers 482 :saying 506 1287 1339 :says 350 934 :scale 881 :scam 297 311 314 :scammed 331 :scammer 499 :scammer*
473 :scammers 79 :scaremongering 438 :scary 568 :scathing 487 :school 557 562 862 875 :schools 862 875 :scratch 16 20
37 728 1325 :screamed 443 :screaming 204 481 :scrupulous 971 :seamless 767 :search 1089 :searching 462 1089 :season
141 172 1156 1162 1164 :seasonal 91 :second 257 965 970 1030 :section 931 :sector 867 :sectorwide 867 :secure 905
:security 51 65 283 550 745 973 1238 1250 1261 :see 250 292 294 394 434 738 927 1108 1133 1172 1282 1284 :seeing 1172
:seek 1281 :seeking 793 808 :seem 493 706 1197 :seemed 198 407 917 918 1197 :seems 198 248 493 706 917 1197 :seen 131
535 553 738 :selected 240 692 693 :selfappointed 482 :selfaware 1209 :sell 297 :seller 862 875 1138 :sellers 862 875
:send 78 1123 1343 :sensationalis* 464 :sensationaliz* 464 :sense 478 :sensible 216 :sent 693 701 :separated 720
:serial 482 :series 151 :serious 25 1208 :seriously 31 669 1228 1232 1251 :seriousness 1230 :served 306 705 1013
:server 164 1185 :servers 61 86 164 :service 86 351 730 735 862 875 973 993 1081 :services 862 875 1173 :serving 1199
:set 427 692 702 777 778 1162 :setback 16 588 1390 :setbacks 732 :setting 427 793 :settings 244 :settled 1269 :several
22 :severe 25 :severed 67 :sexist 311 :shady 327 :shaken 648 :shaky 724 :shame 388 447 1275 :shameful 445 456 :shape
307 362 :shaped 749 :share 297 555 581 1080 1117 :shared 238 516 581 1078 1080 :sharpened 1377 :shattered 576 590 :she
470 :shed 178 :shellshocked 648 :shipment 88 :shipped 692 1013 :shipping 51 65 :shit 155 1190 :shock 588 648 :shocked
488 579 589 648 675 :shocking 456 568 :shoestring 621 :shoot 1204 :shop 451 452 557 862 875 1112 1162 :shopper 264
1120 1128 1139 :shoppers 264 1120 1128 1139 :shopping 446 451 :shops 862 875 885 890 :short 22 40 41 139 400 747
:shortage 162 169 :shortages 169 :shortcoming 688 :shortcomings 700 732 752 880 :shorthanded 139 :shortlived 41
:shortstaffed 139 :shoulders 644 :shouldve 175 :shout 297 :shouted 297 443
"""
