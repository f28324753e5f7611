namespace Framing;

/// <summary>The contract's spelling of enumerations, where it is the name in lower case with underscores.</summary>
public static class ContractNames
{
    /// <summary><c>text</c> or <c>title</c>.</summary>
    public static string Name(this Field field) => field switch
    {
        Field.Title => "title",
        Field.Text => "text",
        _ => throw Unnamed(field),
    };

    /// <summary><c>person</c>, <c>organization</c> or <c>place</c>.</summary>
    public static string Name(this EntityType type) => type switch
    {
        EntityType.Person => "person",
        EntityType.Organization => "organization",
        EntityType.Place => "place",
        _ => throw Unnamed(type),
    };

    /// <summary><c>direct</c>, <c>mixed</c> or <c>indirect</c>.</summary>
    public static string Name(this QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Mixed => "mixed",
        QuoteKind.Indirect => "indirect",
        _ => throw Unnamed(kind),
    };

    /// <summary><c>neutral</c>, <c>distancing</c>, <c>endorsing</c> or <c>forceful</c>.</summary>
    public static string Name(this VerbClass verbClass) => verbClass switch
    {
        VerbClass.Distancing => "distancing",
        VerbClass.Endorsing => "endorsing",
        VerbClass.Forceful => "forceful",
        VerbClass.Neutral => "neutral",
        _ => throw Unnamed(verbClass),
    };

    /// <summary><c>female</c>, <c>male</c> or <c>unknown</c>.</summary>
    public static string Name(this SourceGender gender) => gender switch
    {
        SourceGender.Female => "female",
        SourceGender.Male => "male",
        SourceGender.Unknown => "unknown",
        _ => throw Unnamed(gender),
    };

    /// <summary><c>democratic</c>, <c>republican</c> or <c>independent</c>.</summary>
    public static string Name(this SourceParty party) => party switch
    {
        SourceParty.Democratic => "democratic",
        SourceParty.Republican => "republican",
        SourceParty.Independent => "independent",
        _ => throw Unnamed(party),
    };

    /// <summary><c>negative</c>, <c>neutral</c> or <c>positive</c>.</summary>
    public static string Name(this Polarity polarity) => polarity switch
    {
        Polarity.Negative => "negative",
        Polarity.Positive => "positive",
        Polarity.Neutral => "neutral",
        _ => throw Unnamed(polarity),
    };

    /// <summary>The name of a way of saying.</summary>
    public static string Name(this PortrayalRelation relation) => relation switch
    {
        PortrayalRelation.Is => "is",
        PortrayalRelation.Does => "does",
        PortrayalRelation.Undergoes => "undergoes",
        _ => throw Unnamed(relation),
    };

    /// <summary><c>count</c>, <c>share</c> or <c>mean</c>.</summary>
    public static string Name(this MeasureUnit unit) => unit switch
    {
        MeasureUnit.Count => "count",
        MeasureUnit.Share => "share",
        MeasureUnit.Mean => "mean",
        _ => throw Unnamed(unit),
    };

    /// <summary><c>headline</c>, <c>lead</c>, <c>body</c> or <c>end</c>.</summary>
    public static string Name(this Position position) => position switch
    {
        Position.Headline => "headline",
        Position.Lead => "lead",
        Position.End => "end",
        Position.Body => "body",
        _ => throw Unnamed(position),
    };

    /// <summary><c>reference</c>, <c>equal</c>, <c>shortened</c>, <c>spliced</c> or <c>altered</c>.</summary>
    public static string Name(this QuoteRelation relation) => relation switch
    {
        QuoteRelation.Reference => "reference",
        QuoteRelation.Equal => "equal",
        QuoteRelation.Shortened => "shortened",
        QuoteRelation.Spliced => "spliced",
        QuoteRelation.Altered => "altered",
        _ => throw Unnamed(relation),
    };

    /// <summary><c>kept</c>, <c>left_out</c> or <c>put_in</c>.</summary>
    public static string Name(this EditKind kind) => kind switch
    {
        EditKind.Kept => "kept",
        EditKind.LeftOut => "left_out",
        EditKind.PutIn => "put_in",
        _ => throw Unnamed(kind),
    };

    /// <summary>A value without a name would be written as another one's, and nobody would notice.</summary>
    private static ArgumentOutOfRangeException Unnamed<T>(T value)
        where T : struct, Enum => new(nameof(value), value, $"There is no such {typeof(T).Name}.");
}
