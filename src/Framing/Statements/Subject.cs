namespace Framing.Statements;

/// <summary>Whom a sentence is about, and whether its verb is plural.</summary>
internal readonly record struct Subject(string Name, bool IsPlural)
{
    /// <summary>The subject with the verb in its number, which is given as "says|say".</summary>
    public string With(string verbs) => verbs.Split('|') is [string singular, string plural] ? $"{Name} {(IsPlural ? plural : singular)}" : $"{Name} {verbs}";
}
