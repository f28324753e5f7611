namespace Framing.Web.Lessons;

/// <summary>A passage to guess about.</summary>
/// <param name="Ask">"Which outlet wrote this?"</param>
/// <param name="Passage">The words.</param>
/// <param name="Choices">What one can choose, in order of name.</param>
/// <param name="Answer">The place of the right one among them.</param>
/// <param name="Told">What is told when the answer is out.</param>
internal sealed record Question(string Ask, string Passage, string[] Choices, int Answer, string Told);
