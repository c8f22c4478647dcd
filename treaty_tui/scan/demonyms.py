"""Adjectives of nationality, for "the Ruritanian delegation": ISO 3166 alpha-3 and the English adjective.

Those that two States share (Congolese, Dominican, Guinean, Korean) are left out: they name nobody for sure.
"""

_LISTED = """\
DZA Algerian; AGO Angolan; BEN Beninese; BWA Botswanan; BFA Burkinabe; BDI Burundian; CPV Cabo Verdean; CMR Cameroonian;
TCD Chadian; COM Comorian; CIV Ivorian; DJI Djiboutian; EGY Egyptian; ERI Eritrean; ETH Ethiopian; GAB Gabonese; GMB
Gambian; GHA Ghanaian; KEN Kenyan; LBR Liberian; LBY Libyan; MDG Malagasy; MWI Malawian; MLI Malian; MRT Mauritanian;
MUS Mauritian; MAR Moroccan; MOZ Mozambican; NAM Namibian; NER Nigerien; NGA Nigerian; RWA Rwandan; SEN Senegalese; SLE
Sierra Leonean; SOM Somali; ZAF South African; SSD South Sudanese; SDN Sudanese; TGO Togolese; TUN Tunisian; UGA
Ugandan; TZA Tanzanian; ZMB Zambian; ZWE Zimbabwean; AFG Afghan; BHR Bahraini; BGD Bangladeshi; BTN Bhutanese; KHM
Cambodian; CHN Chinese; CYP Cypriot; FJI Fijian; IND Indian; IDN Indonesian; IRN Iranian; IRQ Iraqi; JPN Japanese; JOR
Jordanian; KAZ Kazakh; KWT Kuwaiti; KGZ Kyrgyz; LBN Lebanese; MYS Malaysian; MDV Maldivian; MNG Mongolian; NPL Nepalese;
OMN Omani; PAK Pakistani; PHL Philippine; QAT Qatari; WSM Samoan; SAU Saudi; SGP Singaporean; LKA Sri Lankan; SYR
Syrian; TJK Tajik; THA Thai; TLS Timorese; TON Tongan; TKM Turkmen; ARE Emirati; UZB Uzbek; VNM Vietnamese; YEM Yemeni;
ALB Albanian; ARM Armenian; AZE Azerbaijani; BLR Belarusian; BIH Bosnian; BGR Bulgarian; HRV Croatian; CZE Czech; EST
Estonian; GEO Georgian; HUN Hungarian; LVA Latvian; LTU Lithuanian; MNE Montenegrin; POL Polish; MDA Moldovan; ROU
Romanian; RUS Russian; SRB Serbian; SVK Slovak; SVN Slovenian; UKR Ukrainian; ARG Argentine; BHS Bahamian; BRB
Barbadian; BLZ Belizean; BOL Bolivian; BRA Brazilian; CHL Chilean; COL Colombian; CRI Costa Rican; CUB Cuban; ECU
Ecuadorian; SLV Salvadoran; GRD Grenadian; GTM Guatemalan; GUY Guyanese; HTI Haitian; HND Honduran; JAM Jamaican; MEX
Mexican; NIC Nicaraguan; PAN Panamanian; PRY Paraguayan; PER Peruvian; SUR Surinamese; TTO Trinidadian; URY Uruguayan;
VEN Venezuelan; AND Andorran; AUS Australian; AUT Austrian; BEL Belgian; CAN Canadian; DNK Danish; FIN Finnish; FRA
French; DEU German; GRC Greek; ISL Icelandic; IRL Irish; ISR Israeli; ITA Italian; LUX Luxembourgish; MLT Maltese; MCO
Monegasque; NLD Dutch; NOR Norwegian; PRT Portuguese; ESP Spanish; SWE Swedish; CHE Swiss; TUR Turkish; GBR British; USA
American; PSE Palestinian"""

DEMONYMS = {item[:3]: item[4:] for item in " ".join(_LISTED.split()).split("; ")}
"""Code → adjective."""
