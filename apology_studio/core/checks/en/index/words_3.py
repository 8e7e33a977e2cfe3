"""Which phrases are looked up by which word; made by `make index`, so never edited by hand."""

WORDS = """
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
"""
