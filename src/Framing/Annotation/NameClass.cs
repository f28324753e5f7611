namespace Framing.Annotation;

/// <summary>What the word lists know of a word or phrase; several may hold at once ("Jordan" is a given name and a place).</summary>
[Flags]
internal enum NameClass
{
    None = 0,

    /// <summary>A man's given name.</summary>
    Male = 1 << 0,

    /// <summary>A woman's given name.</summary>
    Female = 1 << 1,

    /// <summary>A given name of either.</summary>
    Given = 1 << 2,

    /// <summary>A frequent or widely known last name.</summary>
    Surname = 1 << 3,

    /// <summary>Stands before a person's name: "Sen.", "President", "spokesman".</summary>
    Title = 1 << 4,

    /// <summary>A title of men only.</summary>
    MaleTitle = 1 << 5,

    /// <summary>A title of women only.</summary>
    FemaleTitle = 1 << 6,

    /// <summary>What a secretary is of: "State", "Homeland Security".</summary>
    Office = 1 << 7,

    /// <summary>Ends the name of an organization: "Department", "Times".</summary>
    OrganizationEnd = 1 << 8,

    /// <summary>Begins the name of an organization that "of", "for" or "on" continues: "University", "Center".</summary>
    OrganizationStart = 1 << 9,

    /// <summary>An organization by itself.</summary>
    Organization = 1 << 10,

    /// <summary>A place by itself.</summary>
    Place = 1 << 11,

    /// <summary>Ends the name of a place: "County".</summary>
    PlaceEnd = 1 << 12,

    /// <summary>A people, a party's or a faith's followers: capitalized, but no name.</summary>
    Demonym = 1 << 13,

    /// <summary>Capitalized without being part of a name: days, months.</summary>
    NotName = 1 << 14,

    /// <summary>Ends the name of a thing: a law, a day, a scandal.</summary>
    ThingEnd = 1 << 15,

    /// <summary>Stands in lower case inside a name: "de", "van".</summary>
    Particle = 1 << 16,

    /// <summary>Stands after a name: "Jr.".</summary>
    Suffix = 1 << 17,

    /// <summary>A verb whose subject speaks.</summary>
    Speech = 1 << 18,

    /// <summary>The first word of a longer entry.</summary>
    Opens = 1 << 19,

    /// <summary>Joins the parts of an organization's name: "of", "for".</summary>
    Joins = 1 << 20,

    /// <summary>Stands before a hyphen in lower case or in capitals and is no given name: "pro", "ex".</summary>
    Prefix = 1 << 21,

    /// <summary>Stands before a place: "near".</summary>
    BeforePlace = 1 << 22,

    /// <summary>Stands before the name of a body, or behind it with an article, and says what it is: "the firm Pratt Hale".</summary>
    CallsBody = 1 << 23,

    /// <summary>Looked up, so that a cached <see cref="None"/> is told from an empty cache.</summary>
    Known = 1 << 30,

    /// <summary>Any given name.</summary>
    AnyGiven = Male | Female | Given,
}
