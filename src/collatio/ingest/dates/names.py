"""The names that sites give their date metadata, letters and figures only: data."""

from __future__ import annotations


def _names(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


#: For the day of publication.
PUBLISHED_META = _names(
    "articlepublishedtime ogarticlepublishedtime ogpublishedtime articlepublished articlepublicationdate "
    "articlepubdate articledateoriginal articlecreated articlecreatedtime articleissued articlereleasedate "
    "datepublished datepublication publishdate published publishedat publishedtime publishtime publisheddate "
    "publicationdate pubdate pubdatetime ptime pagepubdate pdate originalpublicationdate firstpublished "
    "date dcdate dcdateissued dcdatecreated dcissued dccreated dctermsdate dctermsissued dctermscreated "
    "dctermsavailable citationdate citationpublicationdate citationonlinedate parselypubdate "
    "parselypubdatetime sailthrudate shareaholicarticlepublishedtime btpubdate cxenseparsepublishtime "
    "cxenseparserecspublishtime cxenseparserecspublishedtime rnewsdatepublished mediatorpublishedtime "
    "vrpublishedtime newspublished newspublishdatetime storydate articledate docdate displaydate dateposted "
    "postdate releasedate videoreleasedate ogreleasedate ogpubdate ogregdate ogdate ogcreatedtime "
    "datecreated created createdtime creationdate dateissued issued uploaddate cretimestamp gentime "
    "eprintsdate prismpublicationdate bepresscitationdate bepresscitationonlinedate twitterdate livedate "
    "onlinedate atdate datum fecha"
)

#: For the day of the last change.
MODIFIED_META = _names(
    "articlemodifiedtime ogarticlemodifiedtime ogmodifiedtime ogupdatedtime articlemodified articleupdated "
    "articleupdatedtime datemodified modified modifiedtime modifieddate modificationdate lastmodified "
    "lastmod lastmodifieddate lastupdate lastupdated dcmodified dcdatemodified dctermsmodified dateupdated "
    "dateupdate updated updatedtime revised revisiondate sailthrumodified cxenseparsemodifiedtime "
    "parselymodifieddate newslastmodified utime pageupdate"
)

#: Names that sites use for the day of publication and for much else.
VAGUE = _names("date dcdate dctermsdate created pubdate releasedate pdate utime datum fecha")
