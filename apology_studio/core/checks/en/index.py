"""Which phrases are looked up by which word; made by `make index`, so never edited by hand."""

OF = "9ea55f91d4916807"
"""Of these phrases: a test tells when they are newer."""
WORDS = (
    """
:100 360 361 978 1020 :2 1160 :5star 970 :a 45 978 :abide 930 :able 525 746 :abnormal 903 :abnormality 751 :abnormally
123 :above 985 :absolutely 305 354 358 363 364 367 :absolution 1207 :absurd 278 :abus* 467 :abuse 297 441 442 480 481
:abused 192 202 265 441 443 576 :abusing 441 :abusive 204 439 444 445 480 487 658 :accept 228 292 466 922 923 1284
1355 :acceptance 520 :accepted 922 923 :accepts 922 :access 514 537 :accessed 516 :accident 16 20 125 162 683 712
:accidentally 52 683 684 :accidents 155 907 :accommodat* 730 :accordance 528 951 :according 727 :account 344 1079
:accurate 321 :accus* 429 430 :accusation 345 :accusations 593 :achieved 1022 :acknowledge 1355 :acknowledged 922
:acknowledgement 520 :acknowledgment 520 :acquired 516 :across 865 :act 110 129 147 314 :acted 101 346 1027 :acting
101 817 :action 104 111 999 1006 1062 1063 :actions 104 1006 1062 1063 :active 554 :acts 129 :actual 514 :actually 31
:add 555 1123 :additional 1389 :addressed 1077 1109 1110 :addresses 43 :adhere 930 :adhered 299 300 1005 :adjusted 761
:adjusting 761 :adjustments 1073 :administration 562 :administrator* 90 92 93 108 :admission 520 :admit 1355 1356 1357
:admitted 78 :adore 1016 :adventure 1193 :adversity 1390 :advertised 933 :advice 522 529 539 :advisable 216 :advise
183 272 1126 1134 :advised 182 185 186 255 262 538 559 947 1126 :advocate 1011 :advocates 1011 :aesthetic 27 :affect
36 :affected 38 48 49 516 546 589 663 1136 1139 1150 1327 1332 1333 :affecting 663 :affects 48 663 :after 631 :against
107 :agencies 51 65 :agency 51 65 91 :agenda 460 775 :agent 90 92 93 108 862 875 :agents 90 92 93 108 862 875
:aggravation 1223 :aggression 224 440 442 :aggressive 204 445 :aggrieved 1333 :agitator* 473 :agonised 591 :agonising
567 571 591 :agonized 591 :agonizing 567 571 591 :agree 292 297 922 923 :agreed 245 297 922 923 :agreement 921 926
:agreements 921 926 :agrees 922 923 :aim 773 792 797 830 844 1084 1249 :aimed 807 :aiming 793 808 :aims 1249 :airline
557 562 862 875 1138 :airlines 68 862 875 890 :alarmed 1332 1333 :align 334 :all 818 838 863 1026 1066 :allegation 345
:alleged 521 689 691 :allegedly 521 :allies 1011 :allnighter 606 :allnighters 606 :allow 1346 :allowed 1400 :allows
1400 :alls 1190 :ally 1011 :almost 8 652 1182 :alone 638 894 :alongside 621 :also 580 :alternative 126 127 :although
1335 :always 235 263 318 848 967 1076 1084 :amazed 488 1380 :amazing 982 1030 1031 1035 1037 1154 1406 :amazon 230
:ambition 822 :amends 1094 :among 1024 :ample 233 234 :amused 453 :and 569 :anger 224 :angry 435 500 504 579 589 675
1333 :anguished 591 :animals 1190 :announced 687 693 :announcing 1159 :annoyance 1223 :annoyed 579 675 1333 :annoying
570 :anomalies 751 752 :anomaly 688 751 :another 1158 :answer 72 :answered 509 686 711 :answering 651 :anticipated 131
132 :anxious 642 1114 1333 :anybody 264 863 1120 1128 1139 :anyone 264 863 907 1120 1128 1139 :anything 282 1381 :api
86 :aplus 978 :apolig* 375 376 377 378 379 384 385 386 388 389 390 391 395 396 397 398 399 401 403 404 405 1225 1226
1297 1298 1299 1300 1301 1302 1303 1304 1305 1306 1307 1312 1315 1318 1319 1320 1326 1328 1334 1343 1358 1359 1360
1362 1363 1365 1366 :apolog* 375 376 377 378 379 384 385 386 388 389 390 391 395 396 397 398 399 401 403 404 405 1225
1226 1297 1298 1299 1300 1301 1302 1303 1304 1305 1306 1307 1312 1315 1318 1319 1320 1326 1328 1334 1337 1343 1349
1353 1358 1359 1360 1362 1363 1365 1366 :apologi* 1347 1351 :apologies 289 1350 1354 :apologise 290 393 1345 1348 1352
:apologised 117 :apologising 290 :apologize 290 393 1345 1348 1352 :apologized 117 :apologizing 290 :apology 289 1350
:app 164 862 875 973 1170 :appalled 488 :appalling 456 :apparently 199 200 :appeal 1125 1137 1288 :appear 706
:appeared 198 407 :appears 198 248 706 :applicable 528 :applicants 264 1120 1128 1139 :applied 299 692 :apply 1123
:appointed 482 :appolog* 375 376 377 378 379 384 385 386 388 389 390 391 395 396 397 398 399 401 403 404 405 1225 1226
1297 1298 1299 1300 1301 1302 1303 1304 1305 1306 1307 1312 1315 1318 1319 1320 1326 1328 1334 1343 1358 1359 1360
1362 1363 1365 1366 :appreciate 228 1237 1263 1281 1284 :appreciated 216 217 475 :apprentice* 90 92 93 108
:appropriate 551 :approved 245 692 693 :approximate 943 :apps 862 875 :architected 1002 :arent 276 768 786 :arising 56
:armchair 437 :arose 717 :arrive 1147 :arrived 201 236 258 259 265 :arrogance 440 :arrogant 487 :article 344 931 :as
1021 :asap 1104 :ashamed 446 :ask 271 272 665 882 1019 1123 1126 1140 1145 1149 1152 1266 1281 1288 :asked 117 186 225
236 255 259 262 271 559 665 1140 1266 :asking 1126 1140 1281 1288 :asleep 1218 :assessing 1105 :assistant 90 92 93 108
:assistants 90 92 93 108 :association 557 :assumed 810 :assumes 268 :assure 355 366 :astonished 488 :astray 425 709
:at 30 298 548 :ate 1199 :attach 1124 :attack 314 441 461 498 :attacked 441 443 576 663 :attacking 430 663 :attacks
441 :attempt 314 514 812 814 844 1069 :attempted 514 :attempting 793 808 809 :attend 1165 :attendant 90 92 93 108
:attendants 90 92 93 108 :attendees 264 1120 1128 1139 :attention 460 482 499 507 1012 :attentive 1082 :attitude 104
440 :attorney 432 522 551 :attorneys 432 :audience 264 1120 1128 1139 :authenticate 1123 :author 562 565 :authorise
1123 :authorities 68 87 :authors 562 :availability 730 981 :avoid 232 :aw 1196 :award 970 :awarded 977 :awardwinning
970 :aware 186 218 566 705 947 1209 :awareness 1092 :away 669 :awesome 1154 :awful 567 572 :awkward 1202 1203 :awry
749 :aww 1196 :awww 1196 :axe 460 :back 229 1171 1273 :backed 71 :backer 264 1120 1128 1139 :backers 264 1120 1128
1139 :backlash 593 :backwards 856 :bad 13 25 71 124 224 473 775 880 908 914 1048 1188 1196 :badfaith 473 :badges 719
:badly 73 :badmouth* 430 :baffled 453 :bags 719 :bakeries 862 875 :bakery 862 875 :ball 748 :ban 297 :band 562 565 619
:bands 875 :bank 51 65 87 89 244 557 862 875 1138 1296 :banks 51 65 862 875 890 :banned 55 297 446 452 1136 :banter
1192 :bar 763 :barely 19 655 :barista 90 92 93 108 :baristas 90 92 93 108 :barrister 432 :bartender 90 92 93 108 :base
975 :based 975 :baseless 278 439 :basement 639 :basic 229 :basis 283 :batch 88 :battered 150 :battle 599 :battled 859
:battling 647 :bbb 458 :be 1147 :bear 1264 :beautiful 1405 :beautifully 982 :because 56 77 136 137 270 696 835 :bed
1270 :beer 973 1201 :beg 1281 :begin 592 :beginning 257 :behave 222 :behaved 346 1027 :behavior 104 465 :behaviour 104
465 :behind 71 113 1200 1270 :being 609 825 :believe 294 549 1001 1259 :believed 810 828 :believes 1001 :belligerent
204 445 :below 5 :benchmark 763 :bended 1183 :benefit 827 :beset 150 :beside 576 :best 216 515 759 760 842 843 849 872
907 974 1009 1030 1035 1037 1068 1086 1135 1210 1402 :bestinclass 970 :betrayed 1333 :better 216 737 873 1050 1051
1086 1095 1107 1135 1372 1374 1388 :bias 327 :bid 814 :big 19 25 167 1107 1154 :bigger 1388 :bike 639 :bile 440
:billed 694 :bills 641 :bind 930 :bit 0 17 46 741 749 762 1192 :bitter 435 471 492 504 :bizarre 170 :black 172 946
:blackmail 444 :blackmailed 443 466 :blackmailing 444 :blackout 162 :blame 56 70 82 148 311 317 342 1186 1215 :blamed
1215 :blaming 1215 :blessing 1369 1378 :blighted 150 :blip 16 722 :blips 722 :blocked 55 :blood 629 1242 :blow 588 599
:blown 1380 :blue 152 :blunt 356 :board 557 562 1079 :bobble 722 :body 189 :bodylanguage 189 :bogof 1160 :bogus 278
438 498 :boiler 639 :bombarded 576 654 :bone 347 460 :bonus 1193 1399 :boo 722 :booboo 722 :book 326 1123 1162 1165
1166 :booked 201 236 240 259 :booking 51 65 945 :books 338 719 :boss 1185 :bother 228 1223 :bothered 1333 :bottles 719
:bought 75 240 :bounce 1373 :bounced 1373 :bouncer 90 92 93 108 :bouncers 90 92 93 108 :bound 902 930 947 956 :boxes
719 :boyfriend 244 :brand 557 :brands 890 :breach 297 514 :bread 973 :break 297 632 :breakdown 57 156 688 718
:breaking 571 576 :breathe 650 :breweries 862 875 :brewery 557 862 875 :brief 22 40 41 :briefly 0 24 :bright 1368 1369
1393 :brighter 1368 1369 1388 :brightest 759 :brilliant 982 1030 1031 1037 :brilliantly 982 :bring 461 1124 1163 1331
:broke 52 55 67 202 265 297 608 710 :broken 576 :brokenhearted 576 :brought 236 259 608 689 :brouhaha 771 :browse 1162
:browser 244 :brutal 567 571 :bug 16 20 37 57 66 81 162 329 688 713 880 1194 :bugfree 905 :bugs 16 165 880 :build 975
:builders 87 :building 51 65 975 :built 306 965 975 1002 :bullied 443 466 576 :bullying 327 430 442 444 :bump 37 723
:bumps 723 :bumpy 724 :bunch 436 :buoyed 1380 :burglars 79 :buried 596 :burned 576 :burnedout 576 :burnt 576 :burntout
576 :bury 1272 :bus 51 65 :busiest 140 :business 329 451 862 875 1238 :businesses 862 875 885 :busy 140 167 642
:busybod* 473 :but 1340 :buy 1160 1162 1171 :buyer 221 264 1120 1128 1139 :buyers 264 1120 1128 1139 :buying 451
:bygones 1272 :bylaws 921 926 :cafe 862 875 :cafes 862 875 :caffeine 1201 :cakes 973 :calculated 785 :call 183 271
1123 1124 1141 1145 1152 1378 :called 47 201 236 259 473 660 661 693 :caller 221 :calling 480 481 660 :calls 594 :calm
449 :came 31 201 258 493 690 832 1364 1373 1397 1403 :cameras 338 :campaign 503 1164 :can 249 :cancel 437 461
:canceled 52 201 :cancelled 52 55 78 201 693 :candidates 264 1120 1128 1139 :cannot 525 655 1279 :cant 525 655 1190
1279 :capabilities 1156 :capacity 139 :car 143 244 639 :card 1138 :cardio 1193 :care 251 812 849 852 1001 1015 1081
1230 1243 1258 :cared 852 :careful 1082 :carefully 1116 :carelessness 104 189 :cares 1001 1243 :caring 968 971 1028
1030 1034 :carried 306 1005 :carrier 87 89 862 875 1138 1184 :carrier* 51 65 :carriers 68 862 875 :carry 1074 :case 16
29 37 1085 1310 1314 :cases 16 269 514 :cash 314 :cashier* 90 92 93 108 :cat 1185 :catch 153 :catches 153
:categorically 359 :caterer* 51 65 :caught 153 686 :cause 311 406 461 1331 :caused 52 56 77 136 137 270 406 696 1323
1324 1332 :caution 512 :cctv 338 :cemented 1377 :censor 297 :censored 297 :cent 649 :center 51 65 1241 :centre 51 65
1241 :certain 341 483 828 :certified 1030 1035 1039 :cest 155 907 :chain 151 890 :chains 890 :challenge 1396
:challenges 157 732 744 :challenging 567 568 628 :champion 1011 :champions 1011 :chance 556 1178 1370 1396 :change 57
320 :changed 55 320 :changes 1062 1073 1107 :chaotic 140 634 :character 659 1375 :characterbuilding 1375 :charge 297
:charged 78 295 297 694 701 1136 1150 :charges 892 918 :charities 862 875 :charity 557 862 875 :chase 1141 1152 :chat
114 1212 :cheaper 873 :cheapest 872 :cheat 297 :cheated 331 1333 :check 214 225 250 260 271 927 1124 1127 1133 1145
1162 1180 :checked 201 214 225 236 259 352 353 :checks 338 715 :cheeky 1188 :chef 90 92 93 108 562 :chefs 90 92 93 108
:cherish 1237 :child 244 :childish 445 :children 244 264 664 :chill 449 :chip 460 :choice 98 104 126 127 770 :choices
770 :choose 181 1282 :choppy 724 :chose 75 180 238 240 265 992 1197 :chosen 693 992 :christmas 172 :circumstances 142
154 758 :city 885 :civil 222 :claim 297 344 345 350 1124 1125 1127 1145 :claims 344 345 350 1125 :class 970 :classes
1173 :clause 931 :clean 308 340 1020 1272 :cleaned 352 :cleaner 90 92 93 108 :cleaners 90 92 93 108 :cleaning 51 65
:cleanliness 1250 :clear 356 357 427 685 767 946 1082 1124 :clearing 427 :clearly 185 199 200 371 946 :cleartext 685
:clemency 1207 :clerk 90 92 93 108 :clerks 90 92 93 108 :click 460 :clickbait 460 :clicked 238 922 :clicks 507 :client
221 237 264 336 564 1120 1128 1139 :clients 221 246 264 972 1120 1128 1139 :climate 141 173 :clinic 557 862 875
:clinics 862 875 :clone 1123 :close 333 1028 1242 1272 :closed 78 1269 :closeknit 1028 :closer 1372 1374 1392 :cloud
1390 :club 557 862 875 :clubs 862 875 :coach 51 65 :code 973 1160 :coffee 973 1201 :coincidences 142 :cold 25 143
:colleague 90 92 93 108 :colleagues 90 92 93 108 264 1033 1120 1128 1139 :collection 1156 1164 :college 557
:combination 151 :come 236 259 271 452 493 690 765 832 1018 1165 1166 1175 1332 1373 1403 :comes 832 900 :comfort 827
1238 1250 1261 :coming 832 1158 1373 1403 :comment 459 526 555 1280 1287 :commenting 526 :comments 104 459 467 480 593
594 700 1097 1280 :commitment 1012 1098 1236 :committed 566 1030 1031 1034 1098 1103 1114 1235 1384 :committee 557 565
:common 229 251 902 910 :commotion 771 :communicate 218 :communicated 686 687 :communicating 1081 :communication 409
414 415 1081 :communications 414 415 :communicative 1082 :community 264 1120 1128 1139 :commuters 264 1120 1128 1139
:companies 862 875 885 890 :company 557 862 875 1112 :comparable 878 :compared 883 :comparison 883 :compassion 812
:compensation 499 1144 1153 :competition 868 :competitor 472 499 868 :competitors 472 868 :complain 218 271 500 917
920 :complained 265 271 917 920 :complaining 920 :complains 917 :complaint 20 37 344 914 916 1048 :complaints 561 914
916 918 1048 :complete 308 438 1124 :completed 306 :completely 305 367 456 902 905 :compliance 951 :complications 157
:complied 300 951 1005 :compliments 1007 :comprehend 228 :compromised 516 :computer 244 639 1209 :con 473 :concede
1355 1356 1357 :concern 329 812 830 1233 :concerned 48 579 1150 1252 1333 :concerning 568 570 :concerns 48 1238
:condescending 487 :condition 307 :conditions 125 141 921 926 945 950 :condone 292 :conduct 104 465 :conducted 1027
:conference 1164 :confess 1357 :confidence 1057 1238 :confident 341 566 1072 1267 1384 :confidential 707 :configured
702 :confirm 1127 :confirmed 245 1377 :conflict 700 :confrontational 204 :confused 210 212 1332 1333 :confusion 416
718 :connect 765 1123 :connection 313 :conned 331 :conscientious 971 :consensus 98 :consented 922 :consequences 18 33
:consider 292 1106 1268 :considerate 1082 :consideration 812 1079 :considerations 540 :considered 225 1110
:considering 1111 :considers 1268 :conspiracy 283 314 327 :constantly 263 848 1076 :constraints 157 :construed 524 553
:consult 260 927 :contact 271 1124 1141 1145 1152 :contacted 236 259 705 :contained 41 516 :content 1156 :contest 291
:context 411 424 :continually 848 1076 :continue 1074 1088 :continued 1277 :continuously 1076 :contract 63 921 926 945
952 :contracted 63 :contractor 85 :contractor* 51 65 :contracts 921 926 :contractual 552 :contractually 941 :contrary
315 :contribute 1171 :control 59 119 133 204 749 :controls 715 :conveniently 199 :conversation 114 742 1379
:conversations 1379 :convey 1343 :convinced 341 828 1384 :cook 90 92 93 108 :cooked 306 340 352 :cooperating 566
:cooperation 1262 1265 1277 :coped 918 :copied 516 :copies 719 1143 :coping 647 :copy 1143 :core 1241 1242 :corners
703 704 :cornerstone 1242 :corporations 890 :correct 308 321 340 987 :correspond 334 :correspondence 1280 :corrupted
720 :cosmetic 27 37 41 :cost 149 597 624 625 1130 :costing 625 :costly 568 :costs 624 625 641 892 :couldve 175
:council 51 65 87 557 862 875 :councils 862 875 :counsel 522 539 :counseled 96 :counselled 96 :count 1296 :counting
1296 :countless 979 1025 :country 885 :couple 0 11 22 221 237 :coupon 1160 :coupons 1160 :courier 51 65 89 1138
:courier* 51 65 :couriers 68 :course 371 :courses 1173 :court 434 :courteous 216 971 1030 :courtesy 56 942 :cover 283
314 :covered 940 :coverup 283 314 :covid 149 :cowardly 445 :crazy 140 567 634 :creases 766 :create 461 1123 1331
:created 1332 :credit 550 1138 1144 1153 :crept 717 :crew 1033 :cried 608 :criminals 79 :crisis 149 169 173 1390
:critical 914 1234 1239 1245 :criticism 593 1097 :crooks 311 :cross 420 :crossed 413 :crucified 497 :crucify 497
:crucifying 497 :crusade 503 :crushed 576 :crushes 573 :cry 449 :crybabies 437 :crying 608 1189 1196 :cs 921 926 945
:cuddle 1216 :cue 1202 :culprit 1185 :cup 450 :curiosity 193 :curious 453 :current 166 :custom 1238 :customer 221 237
264 336 450 470 514 561 914 1120 1128 1139 1250 :customers 221 246 264 972 981 1120 1128 1139 :customs 68 :cut 67 243
694 989 1276 :cyber 745 :cybercriminals 79 :cybersecurity 745 :damage 16 18 33 297 461 514 :damaged 49 52 67 202 212
297 720 :danger 18 327 348 :dare 448 :darkest 627 :data 86 283 338 533 745 1238 :datacenter 51 65 :datacentre 51 65
:date 938 :daughter 244 :day 20 :days 20 129 155 908 :dead 669 :deadline 938 :deadlines 703 704 :dealer 862 875
:dealers 862 875 :dealing 647 :dealt 96 346 687 994 1027 1077 1109 1110 :death 143 444 658 659 :debacle 771 :debate
1379 :decade 1023 1040 :decades 1023 1040 :deceived 62 331 1333 :decent 968 971 1034 :decide 1145 1282 :decided 55 180
689 992 1197 :decision 61 64 98 301 312 708 770 950 :decisions 301 770 950 :decisive 1000 :declined 52 55 179 710
:dedicated 971 1030 1031 1034 1035 1037 1038 1098 1235 :dedication 1012 1236 1383 :deem 1268 :deemed 524 :deep 449
:deepened 1377 :deeply 1116 :defam* 430 :defamation 431 :defamatory 278 431 :defame 431 :defaming 431 :defect 16
:defence 1341 :defense 1341 :degradation 730 769 :degraded 730 :delay 16 20 57 82 718 :delayed 52 55 67 150 :delays 16
54 57 165 169 901 :delete 1124 :deleted 49 243 509 720 :deliberate 785 788 791 :deliberately 782 785 788 :delicious
982 :delight 484 :delighted 918 979 983 1155 1386 :deliver 78 :delivered 306 701 1013 :delivery 51 65 88 89 :deluged
654 :demand 169 :demanded 202 :demanding 204 :demonised 443 :demonized 443 :demoralised 576 :demoralising 568
:demoralized 576 :demoralizing 568 :denied 295 730 :denies 291 :deny 291 :departed 112 :department 557 :depend 75 76
1296 :dependent 76 :depending 76 :depends 268 :deployed 692 :deposit 952 :depressed 642 :deprived 606 :derailed 150
:describe 350 592 :described 340 :describes 350 :design 66 1170 :designed 799 1002 :desirable 728 :desire 773 797 812
813 822 :desist 222 :despicable 456 :despite 315 :destroy 461 :destroyed 663 :destroying 497 571 663 :detached 720
:detail 526 :detailed 933 :details 526 533 :detected 535 686 721 :determination 822 :determined 689 1114 1384
:detractors 482 :devastated 579 589 590 675 :devastates 573 :devastating 567 568 571 586 :developer 90 92 93 108 557
1112 :developers 264 557 562 565 875 1120 1128 1139 :developing 1113 :developments 742 757 :devoted 1038 1235
:devotion 1012 :diagnosed 669 :dialogue 1379 :dictated 466 :did 52 325 349 845 :didnt 52 238 265 349 :died 669 :diet
1193 :difference 320 :different 1158 :differently 737 :difficult 26 135 166 567 568 570 571 572 586 627 628 671
:difficulties 54 157 732 744 1223 :difficulty 1223 :dig 1124 :diligent 1082 :diners 246 264 1120 1128 1139 :dining 451
:directed 559 :directions 106 :directors 562 :disabled 55 :disagree 291 :disagreed 291 :disappointed 408 488 566 579
589 675 1323 1327 1332 1333 :disappointing 568 570 588 :disappointment 588 :disaster 1390 :disciplined 96 :disclaimer
921 926 :disclose 526 555 :disclosed 516 :disconnected 67 :discount 1160 :discounted 1160 :discounts 1160 :discover
1165 :discovered 535 689 721 :discredit 461 :discrepancies 751 752 :discrepancy 16 688 751 :discriminate 297
:discrimination 283 327 :discuss 526 555 1080 :discussed 182 1080 1109 :discussion 742 1280 1379 :discussions 742 1379
:disgrace 498 :disgraceful 456 :disgruntled 91 435 471 499 :disgusting 445 456 :disheartened 675 :disheartening 568
:dishonest 311 327 439 445 :disinformation 438 :dismissed 96 :dispatcher 90 92 93 108 :displayed 933 :displeased 1333
:dispute 291 1124 1125 :disregarded 202 :disrespected 1333 :disrespectful 204 408 445 :disruption 16 18 1223
:disruptions 16 :disruptive 204 :dissatisfied 1333 :distasteful 408 :distorted 419 423 :distorts 419 :distraught 576
590 :distressed 675 1333 :distressing 568 570 571 586 :distributor* 51 65 :distributors 68 :disturbed 1333 :dna 1242
:do 133 275 297 325 1065 :documentation 935 1143 :does 918 :dog 244 1185 1190 1196 :dogged 150 :dogooder* 473 :doh
1183 :doing 61 188 312 506 809 825 1065 :dollar 20 37 :dollars 20 37 :donate 1171 :donated 1013 :donating 1171 :done
131 306 325 506 597 785 845 1269 :donors 264 1120 1128 1139 :dont 275 :doofus 1196 :doommongers 482 :doorman 90 92 93
108 :double 78 702 :doublebooked 78 702 :doublecharged 295 :doubt 453 :down 54 56 62 77 136 137 270 461 880 1216 1333
:download 1123 1162 :downtime 16 :doxed 443 :doxxed 443 :dozens 979 :drag 461 :dragged 576 :drained 576 :draining 567
571 :drains 87 :drama 440 464 732 :dramatic 25 :dread 583 :dreaded 583 :drive 1018 :driven 495 :driver 89 90 92 93 108
115 145 :drivers 90 92 93 108 264 1033 1120 1128 1139 :drop 1156 :dropped 52 67 202 243 680 710 711 :drove 1018
:drowning 654 :drum 1202 :drumroll 1202 :drunk 204 :due 56 77 136 137 270 696 1136 :dug 67 :dunce 1196 :duty 69 :dwell
1291 :dwelling 1291 :dying 669 :eager 1114 :eagerness 812 813 822 :early 1160 :earlybird 1160 :ears 645 :easter 172
:easy 595 628 629 767 :eat 451 1199 :eating 446 451 1199 :economic 166 :economy 149 :editor 562 :editors 562 565
:educate 1091 :educating 1091 :effect 16 18 :effects 18 33 :effort 12 624 814 857 999 1101 :efforts 813 999 1006 1062
:egg 1183 :elaborate 555 :elected 180 :electrician 51 65 :electricity 51 65 87 :eligible 940 1136 :else 266 267 919
:elsewhere 451 452 :elves 1214 :email 43 183 1141 :emails 593 594 719 :embarrassed 446 1333 :embarrassing 568
:embittered 471 :emerge 1373 :emerged 1373 1403 :emerging 1373 :emotional 567 610 :emphatically 359 :employ 63
:employed 63 :employee 115 499 :employee* 90 92 93 108 :employees 1033 :encounter 738 :encountered 738 :encountering
738 :encourage 272 1126 :encouraged 559 1126 1380 :encouraging 1406 :end 19 61 232 263 :endeavor 844 849 850 1052
:endeavoring 1052 :endeavour 844 849 850 1052 1084 :endeavouring 808 1052 :ends 614 :energy 51 65 1383 :enforce 930
:engage 466 :engaged 63 :engaging 466 :engineer 90 92 93 108 :engineered 1002 :engineers 87 90 92 93 108 1033 :enhance
1075 :enhancements 1073 :enjoy 484 1165 :enjoyable 982 :enjoyed 918 983 :enjoying 918 :enjoyment 1238 :enough 233
:enrol 1165 :enroll 1165 :ensure 1127 :enter 1123 1163 1178 :entered 243 :entertained 1013 :enthusiasm 812 813 1383
:entire 866 :entirely 305 367 902 :entitled 445 940 1136 :entitlement 440 479 :episode 1361 :equipment 12 973 :erased
720 :err 907 :erroneously 684 712 :error 16 20 29 37 57 78 81 82 104 110 159 163 190 283 312 676 683 688 700 712 713
718 905 1136 :errorfree 905 :errors 16 165 676 700 880 901 908 :escalated 1078 :estimate 943 :estimates 943 :ethical
968 971 :eula 921 926 :evaluating 1105 1111 :even 215 640 869 870 1339 1372 :evening 735 :event 16 29 730 734 753 1164
:events 142 154 734 742 757 758 1361 :ever 362 1076 :every 233 234 823 846 847 879 884 911 1087 1391 :everybody 264
863 907 1120 1128 1139 :everyone 264 863 907 1120 1128 1139 :everything 230 818 1026 1066 1239 :everywhere 889
:evidence 283 513 514 536 :evidently 199 200 :evil 1184 :ex 112 528 :exaggerat* 464 :exaggerated 323 :examined 353
1110 :examining 1105 1111 :exceed 984 1169 :exceeded 984 :exceeds 984 :excellent 965 974 982 1020 1030 1031 1035 1037
1039 :except 220 :exceptional 28 974 :exceptionally 123 140 :excessive 342 :excited 1155 1372 1384 1386 :excitement
812 813 1383 :exciting 1154 1378 :exclude 547 :excluded 547 1333 :excusable 1274 :excuse 1183 1193 1278 :excused 1290
:executed 687 692 1010 :exemplary 728 1000 1035 :exemployee 499 :exempt 895 :exgratia 528 :exhausted 576 602
:exhausting 567 568 571 627 628 634 :expect 105 :expectations 703 :expected 131 132 475 727 902 910 1325 :expense 1130
:expenses 641 :expensive 568 628 :experience 402 735 738 1165 1170 1238 1331 :experienced 738 1030 1031 1035 1037
:experiencing 738 :expertise 12 :explain 183 :explained 182 687 933 :explicitly 185 :explore 1162 :exploring 1105 1111
:exposed 49 516 :exposure 16 :express 592 1343 :extend 1343 :extent 1308 1313 :extort 444 :extortion 444 :extra 985
1389 :extraordinarily 123 :extraordinary 170 :extremely 2 140 :eyeballs 645 :eyeopening 1375 :eyes 645 :fabricated 278
438 :fabrication 438 498 :fabrications 438 :face 468 :facebook 458 :facilities 973 :factories 51 65 68 :factors 142
:factory 51 65 :facts 428 :factual 321 :fail 181 :failed 52 55 67 73 78 179 181 212 238 265 746 :failings 700 :failure
54 57 81 104 156 189 688 700 718 1390 :failures 700 :fair 971 1341 :fairer 216 873 :fairest 872 :fairness 1341 :faith
473 801 1057 1277 :fake 278 438 439 498 :fall 764 1183 :falls 764 :false 278 316 438 439 707 :falsehood 438
:falsehoods 438 :falsely 438 :faltered 710 :familiarise 927 :families 264 972 1120 1128 1139 :family 143 221 237 477
632 664 970 :familyfriendly 1028 :familyowned 970 :familyrun 970 :famous 961 1029 1210 :fans 264 972 1120 1128 1139
:fantastic 982 1030 1031 1035 1037 1154 :fare 952 :farfetched 323 :faster 873 :fastest 872 :fathom 294 :fault 16 56 57
61 64 69 70 81 82 110 146 147 156 159 163 188 283 311 312 342 688 713 :faux 722 :fauxpas 722 :favor 826 :favour 826
:fearmongering 438 :feature 66 74 1193 1194 :features 1156 1170 :fed 602 1013 1077 1078 1187 :feed 484 612 :feedback
981 1097 1238 :feeding 464 :feel 383 489 505 582 586 604 667 670 1338 :feeling 383 604 670 :feelings 703 704 :feels
489 603 667 :fees 892 :fell 238 755 764 1183 :felt 489 582 586 667 689 810 828 992 1197 :fences 885 :festival 557 862
875 1164 :festivals 862 875 :fetched 323 :few 0 11 22 1024 :fewer 4 :fiction 278 498 :fighting 616 :figured 810
:figures 344 :file 78 1124 :files 338 :fill 1124 :final 939 1293 :finally 1182 :find 451 452 500 874 996 1145 1162
1282 :finding 451 452 :fine 308 340 918 945 :fineprint 921 926 :finest 759 760 974 1030 1035 :fired 96 :firewall 244
:firing 1205 :firm 557 862 875 :firmly 829 :firms 862 875 890 :first 13 833 894 915 974 1024 1039 1047 1190 1257
:firstclass 974 :firstrate 1039 :fish 973 :fishing 460 462 :fit 334 :fitted 306 352 :five 970 978 1020 :fivestar 970
1020 :fixes 1107 :flagged 55 721 :flash 1160 :flat 143 639 :flavors 1156 :flavours 1156 :flaw 16 66 81 :flawless 905
906 1000 1020 :flaws 880 :flip 1368 :flogged 497 :flood 162 :flooded 654 :flooding 125 160 :floods 125 :flown 1013
:flu 143 149 162 :fly 1018 :focus 1273 :fog 160 :folks 264 1120 1128 1139 :follow 228 271 1162 :followed 236 299 300
346 686 1005 :followers 264 1120 1128 1139 :following 137 825 :food 351 973 :foolproof 905 :footage 338 :for 9 14 450
1041 :force 129 147 297 1190 :forced 297 1404 :forefront 1241 1242 :foresaw 131 :foresee 133 :foreseen 131 132
:forever 1076 :forfeit 947 :forfeited 947 :forget 181 1146 1162 1176 1273 :forgivable 1274 1290 :forgive 1272 1278
1284 :forgiven 1290 :forgiveness 1262 1265 :forgives 1284 :forgot 52 78 179 238 243 265 :forgotten 212 295 686 711
:form 1125 :former 84 91 112 499 :forte 1213 :fortunately 44 1382 :forty 1196 :forward 1080 :forwarded 1078 1080
:fought 844 859 :foul 481 :foulmouthed 481 :found 343 535 975 :foundation 283 557 1241 1242 :founded 975 :fraction 0 3
:fractional 2 :franchise 51 65 :frank 356 :fraud 499 514 550 551 :fraudster 473 :fraudsters 79 :fraudulent 439
:frazzled 642 :freak 170 :free 460 499 502 621 895 905 1160 :freebie 460 :freebies 460 :freelancer 85 90 92 93 108
:freeloader 499 :freight 51 65 :frequently 263 :fresh 308 340 1272 1378 :freshest 974 :fretted 591 :fried 642 :friend
244 1112 :friendly 968 1028 1030 1031 1035 :friends 244 1294 :from 1174 :front 1241 1242 :frost 162 :frustrated 408
579 589 675 1332 1333 :frustrating 568 570 1245 :frustration 224 :frustrations 224 :full 438 1020 1184 :fully 38 186
305 824 951 :fun 595 1192 :fundraiser 1164 :further 368 :fuss 464 :future 273 :gaffe 722 :galvanised 1377 :galvanized
1377 :game 20 :gang 436 :garage 862 875 :garages 862 875 :gas 51 65 :gave 238 243 406 841 860 1038 1400 :generally 848
:generate 1123 :generated 701 :generations 1023 1040 :generous 1028 :gentle 1030 :gentleman 221 237 470 :gentlest 1035
:genuine 812 821 1289 :genuinely 829 848 :gesture 942 :get 449 :ghost 1209 :gift 1193 1396 :gin 1201 :girl 90 92 93
108 :girlfriend 244 :girls 90 92 93 108 :give 449 466 841 1038 1106 1179 1331 1343 :given 96 136 186 218 239 259 705
841 1038 1323 1324 1332 1400 :gives 841 1400 :giving 841 1179 :glad 1401 :glitch 16 20 57 81 138 159 163 688 :glitches
16 138 880 :glitchy 772 :global 867 :glowing 1007 :go 555 682 882 :goal 773 792 797 830 :goblins 1184 1214 :goes 624
896 900 :going 451 1121 :goings 771 :goingson 771 :gold 978 989 :gone 116 682 699 :good 229 308 324 450 452 477 767
826 827 942 971 982 983 1007 1030 1034 1086 1367 1393 1398 1405 :gooder* 473 :goodwill 942 :google 458 :gossip 438
:got 78 :grand 13 1162 :granted 1246 :grappling 647 :grateful 446 1263 1380 1401 :gratia 528 :gratified 1380 :gravity
1230 :great 13 728 918 982 983 1007 1030 1031 1037 1190 1234 1239 1405 1406 :gremlin 138 159 1184 :gremlins 138 1184
1214 :grieving 648 :grind 599 :groomer 90 92 93 108 :groundless 278 :group 244 436 557 :grovel 1183 :groveling 1183
:grovelling 1183 :grow 449 1056 1394 :growing 483 723 1056 1375 :grown 1394 :growth 1375 :grudge 460 :grueling 567
:gruelling 567 :guarantee 355 366 921 926 952 :guaranteed 940 :guard 90 92 93 108 :guards 90 92 93 108 :guessed 131
132 :guest 221 237 264 336 1120 1128 1139 :guests 221 244 246 264 972 1120 1128 1139 :guidance 943 :guide 943
:guideline 943 :guidelines 106 703 950 :guilty 311 1185 :gutted 576 579 589 590 675 :gutting 568 571 :gutwrenching 567
:guy 90 92 93 108 470 :guys 90 92 93 108 :gym 557 862 875 :gyms 862 875 :ha 1183 :habit 484 :hackers 79 :had 176 256
:haha 1183 :hahaha 1183 :half 618 1023 1040 1160 :halfprice 1160 :halftruths 438 :hall 1196 :hampered 150 :hamster
1184 1214 :hamsters 1184 1214 :hand 362 749 :handbook 921 926 :handed 139 :handedly 638 :handful 0 3 11 436 :handled
346 687 1027 1109 1110 :handling 999 :hands 58 61 :hang 1183 :hanging 1183 :hangs 1183 :happen 285 286 896 897 898 899
909 :happened 285 286 321 677 717 898 1045 1364 1397 :happenings 757 :happens 155 896 897 898 899 1190 :happier 1158
:happiness 1238 :happy 918 979 982 983 1386 1401 :harass 297 :harass* 430 :harassed 443 576 :harassing 442 :harassment
327 441 442 :hard 26 135 567 568 570 571 572 586 628 671 976 1034 1106 1116 1272 :hardest 627 842 843 1035 1068
:hardestworking 1035 :hardly 13 19 655 :hardworking 477 968 971 1030 1031 :harm 16 18 33 36 461 514 :harmful 25
:harrowing 567 :hassle 1223 :hatchet 437 :hate 437 442 444 500 503 583 658 659 :hated 583 :hateful 439 444 487 658
:haters 437 482 :hates 603 :hatred 442 :haunt 584 :haunted 584
""",
    """
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
""",
    """
:shouting 204 480 481 :show 222 619 874 1145 1164 :showed 201 258 1395 :shown 705 933 1395 :shrill 504 :shucks 1196
:shut 55 78 461 :sick 576 602 604 669 :side 61 :sided 439 :sideways 749 :sign 513 922 923 935 1123 1162 1165 :signals
413 :signed 245 922 923 :significant 25 :signposted 933 :signs 513 935 :silly 1188 1196 :silver 1369 1399 :similar 877
878 887 :simply 278 367 :since 618 650 1041 :sincere 812 :sincerely 829 :single 0 91 298 362 638 668 879 1048
:singlehanded 638 :singlehandedly 638 :sinister 327 :sit 334 466 1196 :sitdown 1216 :site 164 557 862 875 935 1170
:sites 862 875 :sitting 651 :situation 29 173 1361 :size 881 :sizing 730 :skill 12 :skilled 1030 1035 :skills 12
:skipped 202 238 711 :skynet 1184 :slammed 139 642 :slander 431 498 :slander* 430 :slandering 431 458 :slanderous 278
431 :slap 1196 :slapped 1196 :slaved 617 :sleep 605 606 607 :sleepdeprived 606 :sleeping 607 1218 :sleepless 606
:slept 605 607 :slight 40 41 42 741 :slightly 0 17 762 :slip 16 20 700 713 722 :slipped 710 755 :slips 165 700 :slipup
722 :slipups 722 :slog 599 :slot 938 :slow 70 71 :slowness 769 :small 0 2 34 40 41 42 434 436 477 483 619 741 921 926
945 :smallprint 921 926 :smear 437 461 659 :smear* 430 :smooth 727 728 767 :smoother 737 :smoothly 727 737 767 982
:smuggled 494 :smuggling 494 :snafu 722 :snafus 722 :snag 722 :snags 722 :sneak 494 :sneaked 494 :sneaking 494 :sneaky
1188 :snotty 487 :snow 125 160 162 :snowed 139 576 :snowedunder 139 :snowflake 437 :snowflakes 437 :snuck 494 :snuff
728 :sobbed 608 :sobbing 608 1189 :socalled 47 473 :social 437 458 :society 557 :sods 1183 :software 12 51 65 862 875
973 :sold 78 693 939 1013 :solicitor 432 522 :solicitors 432 :solidified 1377 :solo 638 :some 0 :somebody 264 1120
1128 1139 :someone 264 1120 1128 1139 :something 460 1003 :sometimes 263 :somewhat 17 762 :somewhere 452 :son 244
:soon 1104 1182 :sorrier 603 :sorry 290 375 376 377 378 379 384 385 386 388 389 390 391 392 393 395 396 397 398 399
401 403 404 405 488 577 1225 1226 1297 1298 1299 1300 1301 1302 1303 1304 1305 1306 1307 1312 1315 1318 1319 1320 1326
1328 1334 1337 1343 1349 1352 1353 1358 1359 1360 1362 1363 1365 1366 :sort 881 :soul 1106 :souldestroying 571 :sound
493 :sounds 198 248 :sour 460 :spare 621 650 :spared 858 1387 :sparing 858 :speak 218 271 555 965 :speaks 965 :special
1160 :specific 903 :specifically 185 :specified 933 :speed 999 :spelled 933 :spent 860 :spilled 243 :spilt 243 :spirit
387 :spite 498 :spiteful 439 445 492 :spoiler 1202 :spoken 96 114 236 259 466 :sponsor 1171 :sponsor* 51 65 :spot 763
:spread 438 656 :spreading 430 438 :square 334 :squirrels 1214 :stability 1250 :staff 115 145 557 664 1033 :staffed
139 :staffer* 90 92 93 108 :staffing 145 171 :staffmember 90 92 93 108 :staffmembers 90 92 93 108 :stand 279 466 1001
1196 :standard 277 340 735 864 902 988 1325 :standards 703 988 1247 1325 :standing 962 963 :stands 1001 :star 970 978
:stars 978 :start 257 735 1272 :starter 90 92 93 108 :startup 862 875 :startups 862 875 :state 970 :stated 182 933 934
:statement 344 459 :statements 459 1280 :stateoftheart 970 :states 934 :stay 222 1157 1166 :staying 451 :steal 297
:stellar 728 :stemmed 56 :stems 56 :step 1059 1063 :stepped 117 :steps 551 703 715 1062 1063 1064 :stern 1212 :steward
90 92 93 108 :stewards 90 92 93 108 :stick 930 :stickler 1008 :sticklers 1008 :stiff 1216 :still 1385 :stings 573
:stir 461 :stirred 464 :stirring 464 :stock 1106 :stocks 1205 :stole 297 :stolen 297 516 :stone 855 :stood 117 279
:stop 133 222 232 449 1175 :stopped 225 :stops 854 :store 557 862 875 :stores 862 875 890 :storm 125 162 464 :storms
125 160 :story 344 :straight 971 :straightforward 767 971 :strain 599 :streamlin* 743 :strength 1213 :strengthen 1075
:strengthened 1377 :strengthens 1377 :stressed 182 642 :stressful 567 568 571 586 627 628 634 :stretched 139 576 656
:strides 1073 :strike 149 162 :string 151 :strive 844 1001 1004 1052 1084 1249 1255 :strived 844 1004 :strives 1001
1004 1052 1249 :striving 1052 1084 1249 :strong 1037 1213 :stronger 1372 1374 :strongest 1213 :struck 150 :struggle
599 :struggles 732 :struggling 576 616 647 :strung 73 :student 221 264 1120 1128 1139 :students 246 264 1120 1128 1139
:studio 557 862 875 :studios 862 875 :stuff 155 459 1156 1190 :stylist 90 92 93 108 :stylists 90 92 93 108 :sub 729
:subcontractor 85 90 92 93 108 :subcontractor* 51 65 :subject 527 943 944 :submit 1123 1124 :suboptimal 729 :subpar
729 :subscribe 1123 1161 1165 :subscriber 264 1120 1128 1139 :subscribers 264 1120 1128 1139 :subscribing 1161
:subscription 952 :subset 0 :substance 283 :substandard 729 :success 981 982 1014 :such 155 283 287 907 :sue 434 :sued
434 :suffered 710 :suffering 576 :suggest 272 536 1126 1134 :suggestion 345 536 :summer 172 1165 :sunset 733 754
:sunsets 733 :sunsetted 733 :sunsetting 733 :superb 1039 :superior 974 :supermarkets 890 :supervisor 90 92 93 108
:supplied 52 :supplier 88 89 862 875 1138 :supplier* 51 65 :suppliers 68 87 862 875 :supply 149 :support 1277
:supporter 1011 :supporters 264 1011 1120 1128 1139 :supposed 70 799 :supreme 1234 :sure 341 828 1108 1127 1146 1267
:surgery 669 :surpass 984 :surpasses 984 :surprise 152 1193 :surprised 488 :surveyor 87 :suspended 55 96 :suspicious
453 :swamped 139 576 642 654 :swear 297 362 :swearing 480 481 :swift 1000 :switched 243 :swore 297 :sworn 443
:sympathies 382 :sympathy 382 507 :system 61 164 862 875 :systems 86 164 862 875 :t 945 :table 611 :tables 246 :tad 17
762 :tail 1183 :tails 1183 :takeaways 1119 :taken 111 153 454 516 553 597 600 610 1077 1078 1109 1110 1229 :takes 600
610 624 :taking 451 454 566 610 1056 :talented 1030 1031 1035 1037 :talk 882 :talking 1211 :talkingto 1211 :tampered
192 213 :tantrum 440 :tar 1205 :target 80 297 450 763 :targeted 663 :tarnish 461 :tarred 1205 :taught 1013 1395 1404
:tcs 921 926 945 :teach 1395 :teachable 1375 :teacher 90 92 93 108 :teachers 1033 :teaches 1395 :teaching 1395 :team
115 557 563 1033 1372 :teammember 90 92 93 108 :teammembers 90 92 93 108 :tear 500 :tears 576 608 :tech 890 :technical
171 :technically 937 941 953 :technician 115 :technician* 90 92 93 108 :teething 723 880 :telephone 51 65 :tell 78 183
218 271 297 592 874 1132 1145 1162 :telling 438 :temp 90 92 93 108 :tempers 703 704 :tempor* 35 :temporary 91 :temps
90 92 93 108 :tenant 221 237 264 1120 1128 1139 :tenants 221 264 1120 1128 1139 :tend 263 :tender 1343 :tens 1025
:tequila 1201 :terminated 96 :terms 921 926 945 950 :termsandconditions 921 926 :terrible 25 71 567 :test 20 43
:tested 352 :testimonials 980 :tests 338 715 :than 578 871 876 998 :thank 1007 1263 :thankfully 44 1382 :thankless 628
629 :thanks 56 77 136 137 270 511 652 1007 1263 :thankyou 1007 :that 837 :thats 155 907 913 :the 894 986 1024 1044
:theater 557 :theatre 557 862 875 :theatres 862 875 :theme 74 :theoretical 27 :theres 328 :they 21 470 :theyd 178
:thief 311 :thieves 79 311 :thing 450 :things 129 155 165 459 593 679 697 698 1156 1342 :think 222 292 1106 :thinking
797 825 1006 1106 :third 51 65 85 :thirdparties 51 65 :thirdparty 51 65 :thirty 618 :thorough 1082 :those 1128 :though
1335 :thought 225 797 810 828 830 1197 :thoughtful 1082 :thoughts 830 :thousands 979 1025 :threat 327 348 :threat* 467
:threaten 297 :threatened 297 443 466 576 663 :threatening 430 439 445 487 658 :threats 441 442 480 :threw 1198
:thrilled 918 1155 1380 1386 :thrilling 1154 :thrive 484 :throttled 55 :through 624 633 662 681 709 :throughout 865
:throw 1198 :throwing 1198 :thrown 1187 :throws 1198 :thunder 160 :thwarted 150 :ticked 922 923 :ticket 935 952 1125
:ticketing 51 65 :tickets 719 892 1162 :tight 1028 :tighten 1075 :tightknit 1028 :till 164 :time 1090 1130 :times 141
:timewaster* 473 :tiny 0 2 3 42 483 619 :tired 602 :tireless 1030 1031 :to 780 1131 :together 1392 :toiled 617 :told
182 186 218 236 255 259 271 295 297 694 705 :tolerance 1248 1262 :tolerant 1028 :tolerate 466 :tolerated 509 :toll 610
:tone 465 :tongue 1192 :tongueincheek 1192 :too 486 580 644 683 712 :took 153 285 454 600 610 717 1197 1364 :tools 12
72 :top 978 1020 1030 1085 :topic 742 :topics 742 :topnotch 970 1035 1039 :toprated 970 :torches 1205 :tos 921 926
:totally 305 367 902 :touch 17 36 449 :touched 1380 :touching 1406 :tough 567 568 570 571 572 586 628 634 671 :tougher
1372 :toughest 627 :tournament 1164 :town 885 :toxic 435 439 496 504 :toy 20 :trace 335 :trackrecord 962 963 966
:trader 862 875 :traders 862 875 :tradition 962 963 :traffic 162 :trailblazer 1011 :trained 96 1013 1030 1031 1034
1184 :trainee* 90 92 93 108 :transition 733 :transitioning 733 :transparency 1081 1250 :transparent 971 1081 1082
:trashing 458 :traumatic 568 571 :traumatised 576 :traumatized 576 :travel 1018 :travelers 264 1120 1128 1139
:travelled 1018 :travellers 264 1120 1128 1139 :treasure 1237 :treat 222 297 1001 1017 1268 :treated 295 694 705 1017
:treats 1001 1017 :trial 659 :tried 225 807 819 840 844 845 851 859 :tries 819 :triggered 701 :tripadvisor 458
:triumph 1014 :trivial 41 42 :troll 499 :trolled 576 :trolls 437 1214 :trouble 461 473 732 857 918 1223 :trouble* 467
:troublemaker* 473 :troublemakers 482 :troubles 732 744 :truck 639 :true 316 321 1202 1289 :truly 829 :trust 557 565
703 1057 1072 1238 1250 1266 1267 1277 1283 :trusted 63 :trustees 557 562 :trustpilot 458 :trustworthy 968 :truth 283
284 :truths 438 :try 184 451 840 844 849 850 851 1069 1123 1141 1162 1165 :trying 418 567 568 616 778 793 808 809 840
1065 :turbulence 732 769 :turbulent 567 :turn 78 297 1272 :turned 201 243 258 265 295 :turnedup 201 :turning 1272
:tweaks 1073 :tweet 20 :tweets 593 :twisted 419 423 :twists 419 :twitter 458 :two 0 1040 1160 :type 881 :typed 243
:typical 902 910 :typically 848 :typing 651 :typo 20 37 713 :ulterior 460 775 :unable 52 70 71 525 746 :unacceptable
445 456 :unaffected 38 :unanswered 711 :unanticipated 158 :unauthori* 514 :unauthorised 534 541 :unauthorized 534 541
:unavoidable 128 129 910 :unavoidably 129 :unblemished 1020 :uncalled 445 456 :uncalledfor 456 :uncomfortable 408 1333
:uncommon 903 :uncovered 535 721 :undamaged 308 :under 5 362 576 940 1079 1118 1196 1200 :underhand 327 :underhanded
327 :undermine 461 :undersigned 528 :understaffed 139 :understand 228 292 1284 :understandable 1274 :understanding
1092 1262 1265 1285 :understands 1284 :understood 553 918 :undervalued 1333 :undesirable 731 :unelected 473
:unequivocally 359 :unexpected 123 152 :unexpectedly 123 684 :unfair 342 439 :unforesee* 122 :unforeseeable 152
:unforeseen 152 :unfortunate 170 567 731 :unfortunately 200 :unfounded 278 323 439 :ungrateful 445 :unhappy 170 579
917 920 1333 :unheard 903 1333 :unheeded 711 :unhelpful 71 :unhinged 445 :unintended 789 790 :unintentional 789 790
:unintentionally 683 684 :unique 894 903 :universal 867 :university 557 :unjustified 439 :unknowingly 684 :unlike 891
:unlikely 26 :unlocked 243 :unlucky 124 170 :unpaid 621 :unplanned 158 730 :unpleasant 473 570 731 :unpleasantness 771
:unplugged 243 :unprecedented 120 121 :unpredictable 152 :unrealistic 189 210 :unreasonable 204 210 342 445 903
:unreliable 71 :unreservedly 359 :unresponsive 70 :unsafe 342 :unsatisfied 1333 :unscheduled 158 730 :until 618
:untoward 327 731 :untrained 91 :untrue 278 316 323 439 :untruths 438 :unusual 903 :unusually 123 140 :unveiling 1159
:unwanted 731 :unwarranted 456 :unwelcome 1333 :unwell 669 :unwilling 70 71 :unwillingness 189 :update 238 271 1156
:updated 55 :updates 1156 :upgrade 1165 1166 1177 :uphill 599 629 :uplifting 1380 :upload 1123 1124 :upon 1196 :ups
880 :upset 408 579 589 675 1323 1327 1332 1333 :upsets 1333 :upsetting 408 568 570 586 1333 :upside 1368 1369 1399
:upstream 51 65 :uptime 981 :urge 272 1126 1140 1288 :urged 262 559 1126 :urgency 1230 :use 63 75 1115 1163 :used 63
236 238 259 693 :useless 71 :user 221 237 264 1120 1128 1139 :users 246 264 972 1120 1128 1139 :usher 90 92 93 108
:ushers 90 92 93 108 :usual 38 728 902 910 :usually 848 :utility 51 65 :utmost 842 843 1068 1234 1251 :utterly 367 456
:vacation 632 :vague 71 :valentines 172 :valuable 1239 1375 :value 1001 1237 :values 1001 1242 :van 639 :vandalised
192 :vandalized 192 :vandals 79 :vehemently 359 :vendetta 460 503 :vendor 862 875 :vendor* 51 65 :vendors 68 862 875
:venom 440 :venomous 439 :venue 862 875 :venues 862 875 :verify 1127 :version 344 1156 1170 :very 140 :vicious 439 658
:victim 62 80 500 657 :victimised 576 :victimized 576 :victims 62 80 657 :view 560 :viewed 516 :viewer 264 1120 1128
1139 :viewers 264 1120 1128 1139 :vigilant 1082 :vile 439 487 492 658 :vilified 443 576 :vindictive 439 445 498
:violate 297 :violated 297 :virus 149 162 :visible 516 :visit 1133 1162 1165 1166 :visitor 264 1120 1128 1139
:visitors 246 264 1120 1128 1139 :vital 1239 1245 :vitriol 440 442 :vocal 435 483 :voluntarily 532 :voluntary 532
:volunteer 85 90 92 93 108 :volunteers 90 92 93 108 621 1033 :voted 977 :voucher 952 1160 :vouchers 1153 :vow 1067
:vulnerability 283 :wage 632 649 :wages 892 :wait 76 228 454 1181 :waited 76 236 238 247 259 454 :waiter 90 92 93 108
115 :waiters 90 92 93 108 :waiting 76 :waitress 90 92 93 108 :waitresses 90 92 93 108 :waived 947 :wake 1378 :wakeup
1378 :walk 1196 1403 :walked 258 1403 :want 807 :wanted 603 778 807 819 824 992 :wanting 808 :wants 603 778 819 :war
149 503 :warehouse 51 65 :warming 1380 1406 :warn 183 :warned 182 185 186 255 705 :warnings 715 :warranty 921 926 952
:wasnt 276 296 716 768 786 794 :waster* 473 :watch 1133 :water 51 65 87 1272 :way 72 130 277 362 380 387 643 727 735
985 1311 1381 :ways 1381 :we 99 624 :weary 602 :weather 125 141 149 162 :web 51 65 :webinar 1164 :website 164 862 875
935 1170 :websites 862 875 :wee 17 741 :week 20 :weekend 91 618 :weeks 20 129 155 :weighing 1111 :welcome 452 735 993
1001 1237 :welcomed 1013 :welcomes 1001 :welcoming 968 1028 :welfare 1250 :well 580 727 804 805 982 :wellbeing 609 827
1238 1250 1261 :wellintentioned 805 :wellmeaning 91 805 :wellmeant 805 :welloiled 989 :went 78 699 983 1010 :wept 608
:werent 276 296 716 768 786 794 :wet 1196 :what 196 811 1066 1083 :whatever 818 1066 1094 :while 1176 1335 :whilst
1335 :whiner* 473 :whinge 500 :whipped 464 :whipping 464 :who 261 :whoever 1210 1317 :whole 866 :wholesaler* 51 65
:whomever 1317 :whoopsie 1183 :why 194 195 197 1168 :wife 244 664 :wild 439 :wildest 1009 :wilful 785 :will 775
:willful 785 :willing 1282 :willingly 782 :win 1178 1190 :wind 125 160 162 733 :winding 733 :window 938 :winds 125
:wine 1201 :wink 1183 :winning 970 :winter 172 1165 :wipe 1272 :wires 413 421 :wise 216 :wiser 1372 :wish 773 777 797
822 830 1344 :wished 777 778 807 :wishes 106 778 1344 :wishing 1344 :witch 437 460 503 659 :witchhunt 437 503 659
:without 100 113 219 278 519 683 712 895 905 :wobble 722 :wobbles 722 :wobbly 772 :woman 221 237 470 1112 :won 977
:wonder 453 :wonderful 918 982 983 1030 1031 1034 1035 1037 1406 :wondering 453 :wonky 772 :wont 452 :word 20 114 1212
:words 104 114 593 700 703 704 1212 :work 351 617 621 624 765 973 991 999 1006 1032 :worked 101 346 617 859 991 994
1010 1022 1032 1110 :worker 90 92 93 108 :workers 90 92 93 108 :workforce 761 :working 38 101 307 308 340 477 617 651
668 968 971 1030 1031 1032 1034 1053 1093 :workout 1193 :works 617 624 991 1032 :workshop 1164 :world 230 970 1239
:worldclass 970 :worldleading 970 :worldwide 867 :worn 576 :worried 1333 :worry 830 :worrying 568 :worse 13 873 :worst
567 627 :wrenching 567 :wrestling 647 :wrinkle 766 :wrinkles 766 :write 980 1141 :writes 350 :writeups 980 :writing
548 651 :written 236 506 933 1295 :wrong 191 281 311 316 327 342 412 421 678 707 709 749 880 896 908 :wrongdoing 283
:wrongfully 684 :wrongly 191 684 694 712 1136 :wrote 350 506 :years 1023 1040 :yell 297 :yelled 297 443 :yelp 458
:yesterday 230 :you 174 207 209 226 227 253 470 1120 1146 1148 :youd 178 :youll 1120 :young 91 668 :youre 211 332
:yours 1162 :yourself 449 :zeal 813 :zero 374 774 :zerotolerance 1248
""",
)
