"""Which phrases are looked up by which word; made by `make index`, so never edited by hand."""

WORDS = """
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
"""
